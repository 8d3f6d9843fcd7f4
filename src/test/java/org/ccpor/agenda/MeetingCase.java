package org.ccpor.agenda;

import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.COURT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ccpor.identity.Viewer;
import org.ccpor.notification.NoticeRequested;
import org.ccpor.process.Phase;
import org.ccpor.testing.BoardCase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A court in Planning and those who meet about it. */
@RecordApplicationEvents
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
public abstract class MeetingCase extends BoardCase {
    @Autowired
    MeetingService meetings;

    @Autowired
    MinutesService minutes;

    @Autowired
    AgendaService agenda;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void a_court_in_planning() {
        given.deployment(COURT, Phase.PLANNING, 200);
    }

    public static MeetingEntry words(String title, boolean early, String... courts) {
        return new MeetingEntry(
                MeetingKind.OTHER,
                title,
                Set.of(courts),
                early,
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                "Room 2",
                "https://meet.example/abc",
                "Status");
    }

    public UUID planned(MeetingEntry words, Repeat repeat, int weeks) {
        var first = given.courtDayIn(7);
        var until = repeat == Repeat.ONCE ? null : first.plusWeeks(weeks - 1L);
        return acting.call(ANA, () -> meetings.plan(words, new Repetition(first, repeat, until), false));
    }

    MeetingDetails get(UUID id) {
        return acting.call(ANA, () -> meetings.get(id));
    }

    List<AgendaEvent> seenBy(Viewer viewer, EventKind kind) {
        var today = LocalDate.now(clock);
        return acting.call(viewer, () -> agenda.events(today, today.plusDays(300))).stream()
                .filter(it -> it.kind() == kind)
                .toList();
    }

    List<String> history() {
        return jdbc.sql("select what from history where what like 'meeting%' or what = 'text.confirmed' order by id")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    List<NoticeRequested> notices() {
        return events.stream(NoticeRequested.class)
                .filter(it -> it.path().startsWith("calendar/meeting"))
                .toList();
    }
}
