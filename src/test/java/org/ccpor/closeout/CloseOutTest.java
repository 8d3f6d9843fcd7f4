package org.ccpor.closeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.base.RefusedException;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.ItemState;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.round.FormIncompleteException;
import org.ccpor.incident.Priority;
import org.ccpor.process.Phase;
import org.ccpor.testing.ReleasedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class CloseOutTest extends CloseOutCase {
    @Test
    void handed_in_approved_and_accepted_closes_the_deployment() {
        lines();
        answer(ANA, KEY, "earlyReason", "Items of an older process stay open");
        approvals();
        handIn();
        accept();
        assertThat(court().card().state()).isEqualTo(CardState.CLOSED);
        assertThat(court().stateReason()).isEqualTo("Items of an older process stay open");
        assertThat(item("CUR-G7").state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void an_urgent_incident_stands_against_it_when_handed_in_and_when_accepted() {
        lines();
        answer(ANA, KEY, "earlyReason", "Asked for by the court");
        approvals();
        handIn();
        reported(Priority.ONE);
        assertThatThrownBy(this::accept)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("1 open incident of priority 1 or 2");
        assertThat(court().card().state()).isEqualTo(CardState.LIVE);
        assertThat(forms(KEY)).isEqualTo("SUBMITTED");
        acting.run(
                ANA,
                () -> reviews.sendBack(
                        KEY,
                        List.of(new FormReviewService.Note(null, "Wait")),
                        forms.page(KEY).version()));
        assertThatThrownBy(this::handIn).isInstanceOf(FormIncompleteException.class);
    }

    @Test
    void smaller_incidents_need_a_word_on_who_carries_on() {
        lines();
        answer(ANA, KEY, "earlyReason", "Asked for by the court");
        approvals();
        reported(Priority.THREE);
        assertThatThrownBy(this::handIn).isInstanceOf(FormIncompleteException.class);
        answer(CLERK, KEY, "carriesOn", "The help desk");
        handIn();
        accept();
        assertThat(court().card().state()).isEqualTo(CardState.CLOSED);
    }

    @Test
    void before_the_period_is_over_it_needs_a_reason() {
        given.reset();
        given.deployment(COURT, Phase.GO_LIVE, 60);
        live(10);
        lines();
        approvals();
        assertThatThrownBy(this::handIn).isInstanceOf(FormIncompleteException.class);
        answer(ANA, HANDOVER, "watchDays", "7");
        handIn();
    }

    @Test
    void the_courts_own_word_completes_the_handover_and_the_team_ends_the_watch() {
        acting.run(
                ANA,
                () -> items.overridePredecessors(
                        COURT, "CUR-G5", "Test data", item("CUR-G5").version()));
        assertThat(given.turns(COURT)).contains("Hand over the incident route");
        answer(ANA, HANDOVER, "sentOn", LocalDate.now(clock).toString(), "processVersion", "1.2");
        assertThat(item("CUR-G5").state()).isNotEqualTo(ItemState.ACCEPTED);
        assertThat(given.turns(COURT))
                .contains("Court: acknowledge F12")
                .doesNotContain("Hand over the incident route");
        acting.run(
                CLERK,
                () -> handovers.acknowledge(
                        COURT, new Signing(Side.COURT, Verdict.ACKNOWLEDGE, "", "R&PO supervisor")));
        assertThat(item("CUR-G5").state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item("CUR-G5").byHand()).isFalse();
        assertThat(given.turns(COURT)).doesNotContain("Court: acknowledge F12");
        answer(ANA, HANDOVER, "watchEndedOn", LocalDate.now(clock).toString());
        assertThat(item("CUR-G6").state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void only_the_court_acknowledges_the_process_and_only_once_it_was_sent() {
        var known = new Signing(Side.COURT, Verdict.ACKNOWLEDGE, "", "R&PO supervisor");
        assertThatThrownBy(() -> acting.run(CLERK, () -> handovers.acknowledge(COURT, known)))
                .hasMessage("The team gives the day and the version first; then acknowledge it.");
        answer(ANA, HANDOVER, "sentOn", LocalDate.now(clock).toString(), "processVersion", "1.2");
        for (var other : List.of(SHERIFF, FOREIGN)) {
            assertThatThrownBy(() -> acting.run(other, () -> handovers.acknowledge(COURT, known)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var unclear = new Signing(Side.COURT, Verdict.REJECT, "The route after hours is missing", "R&PO supervisor");
        acting.run(CLERK, () -> handovers.acknowledge(COURT, unclear));
        assertThat(acting.call(ANA, () -> forms.page(HANDOVER)).answers().at("acknowledged"))
                .isEqualTo("false");
        acting.run(ANA, () -> handovers.acknowledge(COURT, known));
        var answers = acting.call(ANA, () -> forms.page(HANDOVER)).answers();
        assertThat(answers.at("acknowledged")).isEqualTo("true");
        assertThat(answers.at("acknowledgedOn")).isEqualTo(LocalDate.now(clock).toString());
        assertThatThrownBy(() -> acting.run(CLERK, () -> handovers.acknowledge(COURT, known)))
                .hasMessageContaining("on paper");
        acting.run(CLERK, () -> handovers.takeBack(COURT, Side.COURT, "The version is wrong"));
        assertThat(acting.call(ANA, () -> forms.page(HANDOVER)).answers().at("acknowledged"))
                .isNull();
        acting.run(CLERK, () -> handovers.acknowledge(COURT, known));
    }

    @Test
    void an_acknowledgment_of_the_version_before_shows_the_same() {
        answer(ANA, HANDOVER, "sentOn", LocalDate.now(clock).toString(), "processVersion", "1.2");
        var known = new Signing(Side.COURT, Verdict.ACKNOWLEDGE, "", "Court contact");
        acting.run(CLERK, () -> handovers.acknowledge(COURT, known));
        var shown = acting.call(ANA, () -> forms.page(HANDOVER)).given();
        var released = new ReleasedAnswers(database);
        for (var path : List.of("acknowledged", "acknowledgedOn")) {
            var it = Objects.requireNonNull(shown.get(path));
            released.put("F12", path, it.value(), it.by(), it.at());
        }
        released.move("0080-one-approval.sql");
        assertThat(acting.call(ANA, () -> forms.page(HANDOVER)).given()).isEqualTo(shown);
        assertThat(released.left("acknowledged%")).isZero();
    }

    @Test
    void another_deployment_starts_clean_and_keeps_the_incidents() {
        lines();
        answer(ANA, KEY, "earlyReason", "Asked for by the court");
        reported(Priority.THREE);
        answer(CLERK, KEY, "carriesOn", "The help desk");
        approvals();
        handIn();
        accept();
        given.deployment(COURT, Phase.PLANNING, 200);
        assertThat(forms(KEY)).isEqualTo("NOT_BEGUN");
        assertThat(acting.call(CLERK, () -> incidents.list(org.ccpor.incident.IncidentFilter.of(COURT))))
                .hasSize(1);
        reported(Priority.TWO);
    }
}
