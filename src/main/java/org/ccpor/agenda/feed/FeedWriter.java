package org.ccpor.agenda.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.ccpor.agenda.AgendaEvent;
import org.ccpor.agenda.EventKind;

/** Writes events as iCalendar (RFC 5545). The same events give the same text. */
final class FeedWriter {
    private static final String OURS = "@ccpor-deployment-board";
    private static final int FOLD = 75;
    private static final Duration REFRESH = Duration.ofHours(1);
    private static final Duration WITHOUT_END = Duration.ofHours(1);

    private FeedWriter() {}

    /**
     * @param board address of the board, with a slash at its end
     * @param since stands in for a last change that is not known
     */
    static String of(List<AgendaEvent> events, String board, Instant since, ZoneId zone) {
        var calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//CCPOR//Deployment Board//EN"));
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", "CCPOR Deployment"));
        calendar.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        calendar.add(refresh());
        calendar.add(zone(zone));
        events.forEach(it -> calendar.add(event(it, board, since, zone)));
        return calendar.toString().lines().map(FeedWriter::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** At 75 octets, never within a character (RFC 5545, 3.1); the library counts characters. */
    private static String folded(String line) {
        var text = new StringBuilder();
        var octets = 0;
        for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var sign = Character.toString(line.codePointAt(at));
            var size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > FOLD) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(sign);
            octets += size;
        }
        return text.toString();
    }

    private static Property refresh() {
        return new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH);
    }

    private static VTimeZone zone(ZoneId zone) {
        var known = TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone(zone.getId());
        return Objects.requireNonNull(known, zone::getId).getVTimeZone();
    }

    private static VEvent event(AgendaEvent it, String board, Instant since, ZoneId zone) {
        var event = new VEvent(false);
        var start = it.start();
        if (start == null) {
            event.add(new DtStart<>(it.date()));
            event.add(new DtEnd<>(it.date().plusDays(1)));
            event.add(ImmutableTransp.TRANSPARENT);
        } else {
            event.add(new DtStart<>(at(it, start, zone)));
            event.add(new DtEnd<>(end(it, start, zone)));
        }
        event.add(new Uid(it.key() + OURS));
        event.add(new DtStamp(it.changed() == null ? since : it.changed()));
        event.add(new Summary(
                (it.canceled() ? "Canceled: " : "") + (it.kind() == EventKind.DUE ? "Due: " : "") + it.title()));
        event.add(new Sequence(it.sequence()));
        event.add(it.canceled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Categories(it.kind().label()));
        if (it.changed() != null) {
            event.add(new LastModified(it.changed()));
        }
        if (!it.details().isEmpty()) {
            event.add(new Description(String.join("\n", it.details())));
        }
        if (!it.place().isEmpty()) {
            event.add(new Location(it.place()));
        }
        if (!it.path().isEmpty()) {
            event.add(new Url(URI.create(board + it.path())));
        }
        return event;
    }

    /** On the day clocks go forward, a time that does not exist is the one an hour later. */
    private static ZonedDateTime at(AgendaEvent it, LocalTime time, ZoneId zone) {
        return LocalDateTime.of(it.date(), time).atZone(zone);
    }

    private static ZonedDateTime end(AgendaEvent it, LocalTime start, ZoneId zone) {
        var begins = at(it, start, zone);
        var given = it.end() == null ? begins.plus(WITHOUT_END) : at(it, it.end(), zone);
        return given.isAfter(begins) ? given : begins.plus(WITHOUT_END);
    }
}
