package org.ccpor.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard.NextStep;
import org.ccpor.deployment.CourtCard.NextStep.Asked;
import org.ccpor.form.FormState;
import org.ccpor.form.FormsByCourt.BegunForm;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** On Friday, January 15, 2027; go-live is on March 1. */
class TurnRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Instant MONDAY = LocalDate.of(2027, 1, 11).atTime(9, 0).toInstant(ZoneOffset.UTC);
    private static final CardOf KERN = CardOf.court("Kern").analyst("ana").goLive(DAY);

    private static List<Turn> turns(CardOf card, BegunForm... forms) {
        return TurnsOf.court(card.card(), TODAY, forms);
    }

    private static Turn first(CardOf card) {
        return turns(card).getFirst();
    }

    private static BegunForm form(FormCode code, FormState state, long remarks) {
        return new BegunForm("kern", code, state, 1, "Casey Kern", MONDAY, "Lena Moss", MONDAY, remarks, false);
    }

    private static NextStep step(String title, ItemKind kind, Party acts, @Nullable FormCode form) {
        var step = CardOf.step("As the process says", title, kind, acts, null, DAY);
        return new NextStep(
                title,
                step.wording(),
                title,
                kind,
                Asked.ACTS,
                false,
                acts,
                null,
                DAY,
                form,
                step.since(),
                step.checkOn());
    }

    private static NextStep asked(NextStep step, Asked asked) {
        return new NextStep(
                step.itemId(),
                step.wording(),
                step.title(),
                step.kind(),
                asked,
                step.leftBehind(),
                step.acts(),
                step.assignee(),
                step.due(),
                step.form(),
                step.since(),
                step.checkOn());
    }

    @ParameterizedTest
    @CsvSource({
        "TEAM, Send F1, Send F1, CCPOR team: send F1",
        "COURT, Return F2, Court: return F2, Return F2",
        "LEA, Return F3, LEA: return F3, LEA: return F3",
        "DOJ, Approve access, DOJ: approve access, DOJ: approve access",
        "CCTC, Open the firewall, CCTC: open the firewall, CCTC: open the firewall"
    })
    void nobody_is_named_in_front_of_oneself(Party who, String title, String team, String court) {
        var turn = first(KERN.next(title, who, null, DAY));
        assertThat(turn.line()).isEqualTo(team);
        assertThat(turn.line(Party.COURT)).isEqualTo(court);
    }

    @Test
    void whoever_ends_the_blocker_comes_before_whoever_acts_next() {
        var turns = turns(KERN.next("Send F1", Party.TEAM, null, DAY).blockedBy(Party.COURT, "Firewall"));
        assertThat(turns)
                .extracting(Turn::line, Turn::about, Turn::reason)
                .containsExactly(
                        tuple("Court: open the firewall", "Firewall", TurnReason.BLOCKED),
                        tuple("Send F1", "As the process says", TurnReason.STEP));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOJ", "CCTC"})
    void those_without_accounts_are_asked_by_the_analyst(Party who) {
        assertThat(turns(KERN.done().blockedBy(who, "Page 2 is not signed")))
                .extracting(Turn::line, Turn::person, Turn::due)
                .containsExactly(
                        tuple(who.label() + ": open the firewall", null, null),
                        tuple("Follow up with " + who, "ana", CardOf.ASK_ON));
        assertThat(turns(KERN.next("Approve access", who, "ana", DAY)))
                .extracting(Turn::line, Turn::person, Turn::due)
                .containsExactly(
                        tuple(who.label() + ": approve access", null, DAY),
                        tuple("Follow up with " + who, "ana", CardOf.ASK_ON));
    }

    @Test
    void the_team_acts_by_its_assignee_else_by_the_analyst_and_nobody_else_by_them() {
        assertThat(first(KERN.next("Send F1", Party.TEAM, null, DAY)).isOf("ana"))
                .isTrue();
        assertThat(first(KERN.next("Send F1", Party.TEAM, "bo", DAY)).isOf("ana"))
                .isFalse();
        assertThat(first(KERN.next("Send F1", Party.TEAM, "bo", DAY)).isOf("bo"))
                .isTrue();
        assertThat(first(KERN.next("Return F1", Party.COURT, "bo", DAY)).person())
                .isNull();
    }

    @Test
    void a_form_that_was_handed_in_is_reviewed_within_two_court_days_whatever_its_item() {
        var turns = turns(
                KERN.steps(step("Create users and profile", ItemKind.TEAM, Party.TEAM, FormCode.F7)),
                form(FormCode.F7, FormState.SUBMITTED, 0));
        assertThat(turns)
                .extracting(Turn::line, Turn::person, Turn::due, Turn::link)
                .containsExactly(
                        tuple("Review F7", "ana", LocalDate.of(2027, 1, 13), "court/kern/form/F7"),
                        tuple("Create users and profile", "ana", DAY, "court/kern/form/F7"));
        assertThat(turns.getFirst().note()).isEqualTo("round 1 · Jan 11");
    }

    @Test
    void a_returned_form_of_another_phase_is_the_courts_to_correct_until_it_is_handed_in() {
        assertThat(turns(KERN.done(), form(FormCode.F1, FormState.RETURNED, 3)))
                .extracting(Turn::line, Turn::note, Turn::reason)
                .containsExactly(tuple("Court: correct F1", "3 remarks from Lena Moss, Jan 11", TurnReason.RETURNED));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_BEGUN, Court: return F1",
        "DRAFT, Court: return F1",
        "SUBMITTED, Review F1",
        "RETURNED, Court: correct F1"
    })
    void of_an_item_and_its_form_one_turn_is_told(FormState state, String line) {
        assertThat(turns(
                        KERN.steps(step("Return F1", ItemKind.RESPONSE, Party.COURT, FormCode.F1)),
                        form(FormCode.F1, state, state == FormState.RETURNED ? 1 : 0)))
                .extracting(Turn::line)
                .containsExactly(line);
    }

    @Test
    void of_an_item_of_two_forms_each_is_returned_for_itself() {
        var f6 = step("Return F6", ItemKind.RESPONSE, Party.COURT, FormCode.F6);
        var f7 = new NextStep(
                f6.itemId(),
                "",
                "Return F7",
                f6.kind(),
                Asked.ALSO,
                false,
                Party.COURT,
                null,
                DAY,
                FormCode.F7,
                MONDAY,
                null);
        assertThat(turns(KERN.steps(f6, f7)))
                .extracting(Turn::line)
                .containsExactly("Court: return F6", "Court: return F7");
        assertThat(turns(KERN.steps(f6, f7), form(FormCode.F6, FormState.ACCEPTED, 0)))
                .extracting(Turn::line)
                .containsExactly("Court: return F7");
    }

    @Test
    void the_lea_adds_its_part_while_the_form_is_open() {
        var court = step("Return F3", ItemKind.RESPONSE, Party.COURT, FormCode.F3);
        var lea = new NextStep(
                court.itemId(),
                "",
                "Return F3",
                court.kind(),
                Asked.ADDS,
                false,
                Party.LEA,
                null,
                DAY,
                FormCode.F3,
                MONDAY,
                null);
        assertThat(turns(KERN.steps(court, lea)))
                .extracting(Turn::line, Turn::reason)
                .containsExactly(
                        tuple("Court: return F3", TurnReason.STEP), tuple("LEA: fill in part of F3", TurnReason.PART));
        assertThat(turns(KERN.steps(court, lea), form(FormCode.F3, FormState.SUBMITTED, 0)))
                .extracting(Turn::line)
                .containsExactly("Review F3");
    }

    @Test
    void an_accepted_form_is_nobodys_to_send_and_its_item_goes_on() {
        var court = asked(step("Return F8", ItemKind.MEETING, Party.COURT, FormCode.F8), Asked.SENDS);
        var team = step("Schedule training", ItemKind.MEETING, Party.TEAM, FormCode.F8);
        assertThat(turns(KERN.steps(team, court)))
                .extracting(Turn::line)
                .containsExactly("Schedule training", "Court: return F8");
        assertThat(turns(KERN.steps(team, court), form(FormCode.F8, FormState.ACCEPTED, 0)))
                .extracting(Turn::line)
                .containsExactly("Schedule training");
        var network = step("Check the network", ItemKind.LOCAL, Party.COURT, FormCode.F4);
        assertThat(turns(KERN.steps(network), form(FormCode.F4, FormState.ACCEPTED, 0)))
                .extracting(Turn::line)
                .containsExactly("Court: check the network");
    }

    @Test
    void a_form_whose_item_was_closed_by_hand_is_asked_of_nobody() {
        assertThat(turns(KERN.done(), form(FormCode.F1, FormState.DRAFT, 0)))
                .extracting(Turn::line)
                .containsExactly("Move to Scope");
    }

    @Test
    void a_go_live_date_that_passed_is_asked_about_before_all_but_blockers() {
        assertThat(turns(KERN.goLive(TODAY.minusDays(1)).next("Send F1", Party.TEAM, null, DAY)))
                .extracting(Turn::line, Turn::due)
                .containsExactly(tuple("Confirm the go-live", TODAY.minusDays(1)), tuple("Send F1", DAY));
        assertThat(turns(KERN.goLive(TODAY).next("Send F1", Party.TEAM, null, DAY)))
                .extracting(Turn::line)
                .containsExactly("Send F1");
    }

    @Test
    void what_is_due_first_is_told_first() {
        var later = CardOf.step("A", "Send F1", ItemKind.TEAM, Party.TEAM, null, DAY);
        var sooner = CardOf.step("B", "Send F2", ItemKind.TEAM, Party.TEAM, null, DAY.minusDays(1));
        var sometime = CardOf.step("C", "Send F3", ItemKind.TEAM, Party.TEAM, null, null);
        assertThat(turns(KERN.steps(sometime, later, sooner)))
                .extracting(Turn::line)
                .containsExactly("Send F2", "Send F1", "Send F3");
    }

    @Test
    void when_nothing_is_left_the_team_moves_the_court_on() {
        var done = KERN.done();
        assertThat(first(done).line()).isEqualTo("Move to Scope");
        assertThat(first(done.in(Phase.IMPLEMENT)).line()).isEqualTo("Move to Go-Live");
        assertThat(first(done.in(Phase.GO_LIVE)).line()).isEqualTo("Close the court");
        assertThat(first(done.state(CardState.LIVE)).line()).isEqualTo("Close the court");
        assertThat(first(done.goLive(null)).line()).isEqualTo("Set the go-live date");
        assertThat(first(done).isOf("ana")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"CANDIDATE", "ON_HOLD", "CLOSED", "WITHDRAWN"})
    void a_court_on_no_way_or_on_hold_asks_nothing_of_anybody(CardState state) {
        var asked = KERN.next("Send F1", Party.TEAM, null, DAY).blockedBy(Party.DOJ, "Page 2");
        assertThat(turns(asked.state(state), form(FormCode.F1, FormState.SUBMITTED, 0)))
                .isEmpty();
    }
}
