package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.ItemLine;
import org.ccpor.process.Phase;

/** The four phases as tiles: when the past ones were done, when the present one is due. */
class PhaseTrack extends Composite<OrderedList> {
    private static final long serialVersionUID = 1L;
    private final Map<Phase, ListItem> tiles = new EnumMap<>(Phase.class);
    private final Map<Phase, Span> dates = new EnumMap<>(Phase.class);

    PhaseTrack() {
        getContent().addClassName("court-track");
        getContent().getElement().setAttribute("aria-label", "Phases");
        for (var phase : Phase.values()) {
            var date = new Span();
            date.addClassName("court-track-date");
            var tile = new ListItem(new Span(phase.label()), date);
            tiles.put(phase, tile);
            dates.put(phase, date);
            getContent().add(tile);
        }
    }

    void show(DeploymentDetails court, Map<Phase, LocalDate> left, LocalDate today) {
        setVisible(court.template() != null);
        for (var line : court.phases()) {
            var phase = line.phase();
            var over = phase.isBefore(court.card().phase())
                    || court.card().state() == CardState.LIVE
                    || court.card().state() == CardState.CLOSED;
            var now = !over && phase == court.card().phase();
            var tile = Objects.requireNonNull(tiles.get(phase));
            tile.setClassName("past", over);
            tile.setClassName("left", over && phase != Phase.GO_LIVE && open(line) > 0);
            tile.setClassName("now", now);
            tile.getElement().setAttribute("aria-current", now ? "step" : "false");
            Objects.requireNonNull(dates.get(phase))
                    .setText(over ? done(line, court, left, today) : due(line, court, now, today));
        }
    }

    /** A phase that was left is done once nothing that its gate needs is open. */
    private static String done(
            DeploymentDetails.PhaseLine line, DeploymentDetails court, Map<Phase, LocalDate> left, LocalDate today) {
        var last = line.phase() == Phase.GO_LIVE;
        var day = last ? court.card().actual() : left.get(line.phase());
        var when = day == null ? "" : " " + DateFormatter.brief(day, today);
        var open = open(line);
        return open == 0 ? "✓ Done" + when : (last ? "Live" : "Left") + when + " · " + Count.of(open, "item") + " open";
    }

    private static long open(DeploymentDetails.PhaseLine line) {
        return line.items().stream()
                .filter(it -> it.mandatory() && !it.state().done())
                .count();
    }

    private static String due(DeploymentDetails.PhaseLine line, DeploymentDetails court, boolean now, LocalDate today) {
        var goLive = court.card().goLive();
        if (goLive == null) {
            return now ? "now, no date yet" : "no date yet";
        }
        if (line.phase() == Phase.GO_LIVE) {
            return (now ? "now · " : "")
                    + DateFormatter.brief(goLive, today)
                    + (court.card().passed(today) ? ", not confirmed" : "");
        }
        var days = line.items().stream()
                .map(ItemLine::due)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return now ? "now" : "";
        }
        var first = days.getFirst();
        var last = days.getLast();
        var many = !first.equals(last);
        return (now ? "now · due " : "due ")
                + (many ? DateFormatter.brief(first, today) + " to " : "")
                + DateFormatter.brief(last, today)
                + " · "
                + (many ? DateFormatter.tMinus(goLive, first) + " to " : "")
                + DateFormatter.tMinus(goLive, last);
    }
}
