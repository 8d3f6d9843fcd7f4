package org.ccpor.agenda.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.ccpor.agenda.AgendaEvent;
import org.ccpor.agenda.EventKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeedWriterTest {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final Instant SINCE = Instant.parse("2026-11-01T12:00:00Z");

    private static AgendaEvent event(
            String title, String date, @Nullable String start, @Nullable String end, boolean canceled) {
        return new AgendaEvent(
                "meeting-1",
                EventKind.MEETING,
                Set.of("kern"),
                title,
                List.of("First line", "Second; line, with signs \\"),
                LocalDate.parse(date),
                start == null ? null : LocalTime.parse(start),
                end == null ? null : LocalTime.parse(end),
                "Room 2, second floor",
                "calendar/meeting/1",
                canceled,
                true,
                4,
                SINCE);
    }

    private static String text(AgendaEvent... events) {
        return FeedWriter.of(List.of(events), "https://board.example/", SINCE, ZONE);
    }

    private static VEvent read(AgendaEvent event) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text(event)));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar.<VEvent>getComponents(Component.VEVENT).getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    @Test
    void a_calendar_program_reads_back_what_was_written() throws Exception {
        var event = read(event("Kickoff, \"Kern\"; all\nhands", "2027-01-08", "10:00", "11:30", false));
        assertThat(value(event, "SUMMARY")).isEqualTo("Kickoff, \"Kern\"; all\nhands");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("First line\nSecond; line, with signs \\");
        assertThat(value(event, "LOCATION")).isEqualTo("Room 2, second floor");
        assertThat(value(event, "URL")).isEqualTo("https://board.example/calendar/meeting/1");
        assertThat(value(event, "UID")).isEqualTo("meeting-1@ccpor-deployment-board");
        assertThat(value(event, "SEQUENCE")).isEqualTo("4");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo("20261101T120000Z");
    }

    @Test
    void a_timed_event_keeps_its_local_time_when_daylight_saving_begins_and_ends() throws Exception {
        for (var day : List.of("2027-03-14", "2027-11-07")) {
            var event = read(event("Kickoff", day, "10:00", "11:00", false));
            var start = event.<ZonedDateTime>getStartDate().orElseThrow().getDate();
            assertThat(start.toInstant())
                    .isEqualTo(LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant());
        }
        assertThat(text(event("Kickoff", "2027-03-14", "10:00", "11:00", false)))
                .contains(
                        "DTSTART;TZID=America/Los_Angeles:20270314T100000",
                        "TZID:America/Los_Angeles",
                        "BEGIN:DAYLIGHT");
    }

    @Test
    void a_time_that_does_not_exist_that_night_still_gives_a_valid_event() throws Exception {
        var event = read(event("Night", "2027-03-14", "02:30", "03:00", false));
        var start = event.<ZonedDateTime>getStartDate().orElseThrow().getDate();
        var end = event.<ZonedDateTime>getEndDate().orElseThrow().getDate();
        assertThat(end.toInstant()).isAfter(start.toInstant());
    }

    @Test
    void whole_days_are_dates_and_canceled_ones_say_so() throws Exception {
        var event = read(event("Kern goes live", "2027-01-08", null, null, true));
        assertThat(event.<LocalDate>getStartDate().orElseThrow().getDate()).isEqualTo(LocalDate.parse("2027-01-08"));
        assertThat(event.<LocalDate>getEndDate().orElseThrow().getDate()).isEqualTo(LocalDate.parse("2027-01-09"));
        assertThat(value(event, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event, "SUMMARY")).startsWith("Canceled: ");
    }

    @Test
    void lines_are_folded_at_75_octets_and_end_as_the_rule_says() {
        var text = text(event("Ä".repeat(120), "2027-01-08", "10:00", "11:00", false));
        assertThat(text.split("\r\n", -1))
                .allMatch(it -> it.getBytes(StandardCharsets.UTF_8).length <= 75 && !it.contains("\n"));
    }

    @Test
    void the_same_events_give_the_same_text() {
        var event = event("Kickoff", "2027-01-08", "10:00", "11:00", false);
        assertThat(text(event)).isEqualTo(text(event));
    }

    @Test
    void an_empty_calendar_is_a_calendar_too() throws Exception {
        assertThat(new CalendarBuilder()
                        .build(new StringReader(text()))
                        .validate(true)
                        .getEntries())
                .isEmpty();
    }
}
