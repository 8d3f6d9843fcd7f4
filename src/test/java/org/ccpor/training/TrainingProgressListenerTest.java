package org.ccpor.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;

import org.ccpor.base.FormCode;
import org.ccpor.form.FormEvidence.Name;
import org.ccpor.form.FormKey;
import org.ccpor.provisioning.CcporRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class TrainingProgressListenerTest extends TrainingCase {
    @Autowired
    private TrainedDayService days;

    @Test
    void proofs_and_evidence_follow_attendance() {
        var one = listed("one", CcporRole.COURT);
        var two = listed("two", CcporRole.QUERY);
        attended(one.id());
        assertThat(item("CUR-I8", "evidence")).isEqualTo("1 of 2 sessions held, 1 of 2 trained");
        assertThat(acting.call(ANA, () -> evidence.of(COURT)).get(new Name(FormCode.F9, "coverage")))
                .satisfies(it ->
                        assertThat(it.proof().words()).isEqualTo("1 of 2 trained (50 %), Court and Supervisor 1 of 1"));
        attended(two.id());
        assertThat(acting.call(ANA, () -> evidence.of(COURT)).get(new Name(FormCode.F9, "coverage")))
                .satisfies(it -> assertThat(it.proof().holds()).isTrue());
        assertThat(item("CUR-I8", "state")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void training_is_scheduled_when_the_questionnaire_is_accepted_and_a_session_planned_whichever_comes_last() {
        jdbc.sql("update deployment_item set predecessor_override = 'Test' where template_item = 'CUR-I5'")
                .update();
        delete("past");
        delete("ahead");
        var key = new FormKey(COURT, FormCode.F8);
        save(
                CLERK,
                FormCode.F8,
                "distance",
                "false",
                "preferred1",
                ahead.toString(),
                "hasRoom",
                "NO",
                "attendees/1",
                "1",
                "attendees/1/name",
                "Clerks",
                "attendees/1/agency",
                "COURT",
                "attendees/1/role",
                "COURT");
        acting.run(CLERK, () -> rounds.submit(key, forms.page(key).version()));
        acting.run(ANA, () -> reviews.accept(key, forms.page(key).version()));
        assertThat(item("CUR-I5", "state")).isNotEqualTo("ACCEPTED");
        plan("new", ahead);
        assertThat(item("CUR-I5", "state")).isEqualTo("ACCEPTED");
        assertThat(item("CUR-I5", "evidence")).startsWith("1 session planned, the first on");
    }

    @Test
    void training_is_provided_once_every_session_was_held_and_enough_came() {
        jdbc.sql("update deployment_item set predecessor_override = 'Test' where template_item = 'CUR-I8'")
                .update();
        delete("ahead");
        attended(listed("one", CcporRole.COURT).id());
        assertThat(item("CUR-I8", "state")).isEqualTo("ACCEPTED");
        assertThat(item("CUR-I8", "evidence")).isEqualTo("1 of 1 session held, 1 of 1 trained");
    }

    @Test
    void days_of_training_are_entered_in_the_list_of_users_once() {
        var one = listed("one", CcporRole.COURT);
        listed("two", CcporRole.COURT);
        attended(one.id());
        assertThat(acting.<Integer>call(ANA, () -> days.waiting(COURT))).isEqualTo(1);
        assertThat(acting.<Integer>call(ANA, () -> days.enter(COURT))).isEqualTo(1);
        assertThat(acting.call(ANA, () -> users.get(COURT, one.id())).entry().trainedOn())
                .isEqualTo(past);
        assertThat(acting.<Integer>call(ANA, () -> days.enter(COURT))).isZero();
        assertThatThrownBy(() -> acting.run(CLERK, () -> days.enter(COURT))).isInstanceOf(AccessDeniedException.class);
    }
}
