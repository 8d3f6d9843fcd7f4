package org.ccpor.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;
import static org.ccpor.testing.People.COURT;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.process.Party;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who work on one meeting in the same moment: one has read it, then the other is faster. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class MeetingRaceTest extends MeetingCase {

    @Autowired
    private TransactionTemplate transactions;

    private UUID meeting;

    @BeforeEach
    void a_meeting() {
        meeting = planned(words("Status", false, COURT), Repeat.ONCE, 1);
    }

    private void race(Runnable first, Runnable second) {
        transactions.executeWithoutResult(_ -> {
            var read = get(meeting);
            assertThat(read.meeting().title()).isEqualTo("Status");
            CompletableFuture.runAsync(() -> acting.run(BO, first)).join();
            acting.run(ANA, second);
        });
    }

    private void rename(String title) {
        var day = given.courtDayIn(7);
        meetings.change(meeting, words(title, false, COURT), day, false, false, 0);
    }

    @Test
    void the_slower_of_two_changes_is_told_and_stores_nothing() {
        assertThatThrownBy(() -> race(() -> rename("Bo's"), () -> rename("Ana's")))
                .isInstanceOf(StaleException.class)
                .hasMessageContaining("in the same moment");
        assertThat(get(meeting).meeting().title()).isEqualTo("Bo's");
    }

    @Test
    void who_keeps_the_minutes_never_meets_who_changes_the_meeting() {
        race(() -> rename("Bo's"), () -> {
            var unused = minutes.expect(meeting, COURT, Party.COURT, "Court IT", false);
            var action = minutes.agree(meeting, new NewAction(COURT, Party.COURT, "", "Scan", null), false);
            assertThat(action).isNotNull();
        });
        var now = get(meeting);
        assertThat(now.meeting().title()).isEqualTo("Bo's");
        assertThat(now.meeting().version()).isOne();
        assertThat(now.people()).hasSize(1);
        assertThat(now.actions()).hasSize(1);
    }

    @Test
    void two_who_add_different_people_both_do_and_the_same_person_is_refused_in_words() {
        race(() -> expect("Court IT"), () -> expect("R&PO supervisor"));
        assertThat(get(meeting).people()).hasSize(2);
        assertThatThrownBy(() -> race(() -> expect("Clerk"), () -> expect("Clerk")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Clerk is on the list already.");
    }

    private void expect(String who) {
        var unused = minutes.expect(meeting, COURT, Party.COURT, who, false);
    }

    @Test
    void the_slower_of_two_who_mark_or_tick_the_same_is_told() {
        var person = acting.call(ANA, () -> minutes.expect(meeting, COURT, Party.COURT, "Clerk", false));
        assertThatThrownBy(() -> race(
                        () -> minutes.mark(person, AttendanceStatus.YES, 0), () -> minutes.removePerson(person, 0)))
                .isInstanceOf(StaleException.class);
        assertThat(get(meeting).people()).extracting(PersonLine::came).containsExactly(AttendanceStatus.YES);
        var action = acting.call(
                ANA, () -> minutes.agree(meeting, new NewAction(null, Party.TEAM, "", "Ask DEV", null), false));
        assertThatThrownBy(() -> race(() -> minutes.tick(action, true, 0), () -> minutes.dropAction(action, 0)))
                .isInstanceOf(StaleException.class)
                .hasMessageContaining("Ask DEV");
        assertThat(get(meeting).actions()).extracting(ActionLine::doneBy).containsExactly("bo");
    }

    @Test
    void times_are_stored_as_they_are_said_whatever_the_zone_of_the_server() {
        assertThat(jdbc.sql("select concat(starts, ' ', ends) from meeting")
                        .query(String.class)
                        .single())
                .isEqualTo("10:00:00 11:00:00");
    }
}
