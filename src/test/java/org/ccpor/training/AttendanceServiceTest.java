package org.ccpor.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.FOREIGN;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.form.Edit.Saved;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class AttendanceServiceTest extends TrainingCase {
    @Test
    void people_are_invited_and_marked_with_one_line_of_history_each() {
        var one = listed("one", CcporRole.COURT);
        var two = listed("two", CcporRole.QUERY);
        var fresh = acting.call(ANA, () -> attendance.invite(COURT, "past", Set.of(one.id(), two.id())));
        assertThat(fresh).isEqualTo(2);
        assertThat(acting.<Integer>call(ANA, () -> attendance.invite(COURT, "past", Set.of(one.id()))))
                .isZero();
        attended(one.id());
        acting.run(ANA, () -> attendance.passed(COURT, "past", two.id(), true));
        assertThat(sheet("past").words()).isEqualTo("2 of 2 attended, 1 passed");
        acting.run(ANA, () -> attendance.attended(COURT, "past", two.id(), false));
        assertThat(sheet("past").words()).isEqualTo("1 of 2 attended");
        assertThat(jdbc.sql("select what from history where what like 'training%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("training.invited", "training.attended", "training.passed", "training.not-attended");
    }

    @Test
    void a_tap_reads_the_sessions_once() {
        var one = listed("one", CcporRole.COURT);
        var sent = Statements.of(() -> attended(one.id()));
        assertThat(sent).hasSizeLessThanOrEqualTo(20);
        assertThat(sent).filteredOn(it -> it.contains("from form f1_0")).hasSize(1);
    }

    @Test
    void two_people_who_tap_the_same_person_at_once_agree() {
        var one = listed("one", CcporRole.COURT);
        var taps = Stream.of("a", "b", "c")
                .map(it -> CompletableFuture.runAsync(() -> attended(one.id())))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(taps).join();
        assertThat(sheet("past").words()).isEqualTo("1 of 1 attended");
    }

    @Test
    void a_person_removed_from_the_list_stays_as_marked_and_is_marked_no_more() {
        var one = listed("one", CcporRole.COURT);
        attended(one.id());
        acting.run(ANA, () -> users.remove(COURT, one.id(), one.version()));
        assertThat(sheet("past").lines()).singleElement().satisfies(it -> {
            assertThat(it.removed()).isTrue();
            assertThat(it.attended()).isTrue();
        });
        assertThatThrownBy(() -> acting.run(ANA, () -> attendance.attended(COURT, "past", one.id(), false)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("one, Clerk was removed from the list");
        assertThatThrownBy(() -> acting.run(ANA, () -> attendance.invite(COURT, "ahead", Set.of(one.id()))))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_session_whose_day_has_come_is_the_teams_turn_until_somebody_was_there() {
        var one = listed("one", CcporRole.COURT);
        assertThat(given.turns(COURT)).containsOnlyOnce("Take attendance");
        attended(one.id());
        assertThat(given.turns(COURT)).doesNotContain("Take attendance");
    }

    @Test
    void attendance_is_taken_on_the_day_and_not_before() {
        var one = listed("one", CcporRole.COURT);
        assertThatThrownBy(() -> acting.run(ANA, () -> attendance.attended(COURT, "ahead", one.id(), true)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("on the day");
        assertThat(sheet("ahead").begun()).isFalse();
        assertThat(sheet("ahead").hint()).startsWith("Attendance is taken on the day");
    }

    @Test
    void a_deleted_session_and_a_stranger_are_refused_with_a_sentence() {
        assertThatThrownBy(() -> attended(UUID.randomUUID()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("not on the list");
        assertThatThrownBy(() -> sheet("gone"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("deleted");
    }

    @Test
    void contacts_read_their_own_court_and_mark_nobody() {
        var one = listed("one", CcporRole.COURT);
        assertThat(acting.call(CLERK, () -> attendance.sheet(COURT, "past")).lines())
                .hasSize(1);
        for (Runnable try_ : List.<Runnable>of(
                () -> attendance.attended(COURT, "past", one.id(), true),
                () -> attendance.passed(COURT, "past", one.id(), true),
                () -> attendance.uninvite(COURT, "past", one.id()),
                () -> attendance.invite(COURT, "past", Set.of(one.id())))) {
            assertThatThrownBy(() -> acting.run(CLERK, try_)).isInstanceOf(AccessDeniedException.class);
        }
        for (Runnable try_ : List.<Runnable>of(
                () -> attendance.sheet(COURT, "past"),
                () -> training.coverage(COURT),
                () -> training.held(COURT),
                () -> training.upcoming(COURT))) {
            assertThatThrownBy(() -> acting.run(FOREIGN, try_)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(jdbc.sql("select actor from history where what = 'form.refused'")
                        .query(String.class)
                        .list())
                .hasSize(4)
                .containsOnly("court.napa");
    }

    @Test
    void only_the_team_plans_sessions_and_the_court_counts_its_own_training() {
        assertThat(save(CLERK, FormCode.F9, "sessions/new", "3")).allMatch(Saved.Refusal.class::isInstance);
        assertThat(save(CLERK, FormCode.F9, "downstream/1", "1", "downstream/1/count", "14"))
                .allMatch(Saved.Stored.class::isInstance);
    }

    @Test
    void a_session_on_a_closed_day_is_not_kept() {
        var sunday = ahead.plusDays(7 - ahead.getDayOfWeek().getValue());
        assertThat(save(ANA, FormCode.F9, "sessions/ahead/date", sunday.toString()))
                .singleElement()
                .isInstanceOfSatisfying(Saved.Refusal.class, it -> assertThat(it.sentence())
                        .contains("is not a court day: Sunday. Choose"));
        assertThat(acting.call(ANA, () -> training.upcoming(COURT)))
                .extracting(TrainingSession::date)
                .contains(ahead)
                .doesNotContain(sunday);
    }
}
