package org.ccpor.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.util.UUID;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class MinutesServiceTest extends MeetingCase {
    private UUID agreed(UUID meeting, String court, Party party) {
        return acting.call(
                ANA,
                () -> minutes.agree(
                        meeting,
                        new NewAction(court, party, "Court IT", "Repeat the scans", given.courtDayIn(10)),
                        false));
    }

    @Test
    void attendance_is_marked_and_a_second_marker_is_told() {
        var id = planned(words("Status", false, COURT), Repeat.ONCE, 1);
        var person = acting.call(ANA, () -> minutes.expect(id, COURT, Party.COURT, "Court IT", false));
        acting.run(ANA, () -> minutes.mark(person, AttendanceStatus.YES, 0));
        assertThat(get(id).people()).extracting(PersonLine::came).containsExactly(AttendanceStatus.YES);
        assertThatThrownBy(() -> acting.run(ANA, () -> minutes.mark(person, AttendanceStatus.NO, 0)))
                .isInstanceOf(StaleException.class)
                .hasMessageContaining("Attended");
        assertThatThrownBy(() -> acting.call(ANA, () -> minutes.expect(id, COURT, Party.COURT, "court it", false)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("on the list already");
    }

    @Test
    void an_action_is_due_in_the_calendar_until_its_side_says_it_is_done() {
        var id = planned(words("Status", false, COURT), Repeat.ONCE, 1);
        var action = agreed(id, COURT, Party.COURT);
        assertThat(seenBy(CLERK, EventKind.DUE)).anyMatch(it -> it.key().equals("action-" + action));
        assertThatThrownBy(() -> acting.run(SHERIFF, () -> minutes.tick(action, true, 0)))
                .isInstanceOf(AccessDeniedException.class);
        acting.run(CLERK, () -> minutes.tick(action, true, 0));
        assertThat(get(id).actions().getFirst().doneBy()).isEqualTo("court.kern");
        assertThat(seenBy(CLERK, EventKind.DUE)).noneMatch(it -> it.key().equals("action-" + action));
        assertThatThrownBy(() -> acting.run(ANA, () -> minutes.tick(action, false, 0)))
                .isInstanceOf(StaleException.class)
                .hasMessageContaining("done");
        assertThat(history())
                .containsExactly("meeting.planned", "meeting.action-added", "meeting.refused", "meeting.action-done");
    }

    @Test
    void contacts_do_not_read_people_and_actions_of_other_courts() {
        given.deployment("napa", Phase.PLANNING, 150);
        var id = planned(words("Both", false, COURT, "napa"), Repeat.ONCE, 1);
        var action = agreed(id, COURT, Party.COURT);
        acting.call(ANA, () -> minutes.expect(id, COURT, Party.COURT, "Court IT", false));
        acting.call(ANA, () -> minutes.expect(id, null, Party.TEAM, "Analyst", false));
        var seen = acting.call(FOREIGN, () -> meetings.get(id));
        assertThat(seen.actions()).isEmpty();
        assertThat(seen.people()).extracting(PersonLine::who).containsExactly("Analyst");
        assertThatThrownBy(() -> acting.run(FOREIGN, () -> minutes.tick(action, true, 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_court_that_does_not_take_part_gets_no_action() {
        var id = planned(words("Status", false, COURT), Repeat.ONCE, 1);
        assertThatThrownBy(() -> agreed(id, "napa", Party.COURT))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("does not take part");
    }
}
