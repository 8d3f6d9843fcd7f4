package org.ccpor.golive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Decisions;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.form.FormEvidence.Name;
import org.ccpor.form.FormEvidence.Shown;
import org.ccpor.form.FormState;
import org.ccpor.testing.Weekdays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineFeedTest {
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 16);
    private static final LocalDate HOLIDAY = LocalDate.of(2027, 3, 31);
    private static final Weekdays DAYS = new Weekdays(Map.of(HOLIDAY, "Closed"));
    private static final Facts ALL = new Facts(Imaging.COURT, Gateway.YES);

    private static LineFeed feed(Map<Name, Shown> proofs, Facts facts) {
        return new LineFeed(proofs, facts, DAYS, TUESDAY, confirmed(), null);
    }

    private static Shown shown(Proof proof) {
        return new Shown(FormCode.F4, FormState.DRAFT, proof);
    }

    @Test
    void a_line_says_what_its_evidence_says() {
        var proofs =
                Map.of(new Name(FormCode.F4, "reachable"), shown(Proof.of(false, "5 of 6 sites reach production")));
        assertThat(feed(proofs, ALL).of(ReadinessLine.REACHABLE))
                .isEqualTo(new LineStatus(Answer.NO, "5 of 6 sites reach production"));
    }

    @Test
    void evidence_that_nobody_shows_yet_is_not_known() {
        assertThat(feed(Map.of(), ALL).of(ReadinessLine.TRAINING)).isEqualTo(new LineStatus(null, "Not known yet"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"true, true, YES", "true, false, NO", "false, -, NO", "true, -, -", "-, -, -"})
    void a_line_with_two_proofs_needs_both(
            @Nullable Boolean approved, @Nullable Boolean certified, @Nullable Answer answer) {
        var proofs = Map.of(
                new Name(FormCode.F5, "approved"),
                shown(new Proof(approved, "a")),
                new Name(FormCode.F7, "certified"),
                shown(new Proof(certified, "b")));
        assertThat(feed(proofs, ALL).of(ReadinessLine.DOJ)).isEqualTo(new LineStatus(answer, "a; b"));
    }

    @ParameterizedTest
    @CsvSource({"NONE, true", "QUERY, true", "COURT, false", "LEA, false", "UNKNOWN, false"})
    void where_nobody_scans_scanners_do_not_apply(Imaging imaging, boolean out) {
        var said = feed(Map.of(), new Facts(imaging, Gateway.YES)).of(ReadinessLine.SCANNERS);
        assertThat(said.answer() == Answer.NOT_APPLICABLE).isEqualTo(out);
    }

    @ParameterizedTest
    @CsvSource({"NO, true", "LATER, true", "YES, false", "UNKNOWN, false"})
    void without_the_gateway_doj_and_fallback_do_not_apply(Gateway gateway, boolean out) {
        var facts = new Facts(Imaging.COURT, gateway);
        assertThat(feed(Map.of(), facts).of(ReadinessLine.DOJ).answer() == Answer.NOT_APPLICABLE)
                .isEqualTo(out);
        assertThat(LineFeed.mayBeNotApplicable(ReadinessLine.FALLBACK, facts)).isEqualTo(out);
        assertThat(LineFeed.mayBeNotApplicable(ReadinessLine.LEADS, facts)).isFalse();
        assertThat(LineFeed.mayBeNotApplicable(ReadinessLine.JUDGES, facts)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2027-03-16, YES", "2027-03-19, YES", "2027-03-20, NO", "2027-03-30, NO", "2027-03-31, NO", "-, -"
            })
    void the_go_live_day_is_a_court_day_and_not_the_last_before_a_closure(
            @Nullable LocalDate goLive, @Nullable Answer answer) {
        var feed = new LineFeed(Map.of(), ALL, DAYS, goLive, confirmed(), null);
        assertThat(feed.of(ReadinessLine.COURT_DAY).answer()).isEqualTo(answer);
    }

    @Test
    void the_last_line_is_the_decision_and_asks_for_confirmation_when_the_date_moved() {
        var go = decision(Verdict.GO);
        assertThat(decided(go, TUESDAY)).isEqualTo(Answer.YES);
        assertThat(decided(go, TUESDAY.plusDays(7))).isEqualTo(Answer.NO);
        assertThat(decided(decision(Verdict.NO_GO), TUESDAY)).isEqualTo(Answer.NO);
        assertThat(decided(null, TUESDAY)).isNull();
    }

    private static @Nullable Answer decided(@Nullable Decision decision, LocalDate goLive) {
        return new LineFeed(Map.of(), ALL, DAYS, goLive, confirmed(), decision)
                .of(ReadinessLine.DECISION)
                .answer();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "COURT+,            -",
                "LEA+,              -",
                "COURT+ LEA+,       YES",
                "COURT+ LEA-,       NO",
                "COURT+ LEA+ LEA-,  NO",
                "COURT- COURT+ LEA+, YES",
                "-,                 -"
            })
    void court_and_lea_confirm_means_both(@Nullable String said, @Nullable Answer answer) {
        assertThat(leads(said, TUESDAY)).isEqualTo(answer);
        assertThat(leads(said, TUESDAY.plusDays(7))).as("the date moved").isNull();
    }

    private static @Nullable Answer leads(@Nullable String said, LocalDate goLive) {
        var all = Stream.of((said == null ? "" : said).split(" "))
                .filter(it -> !it.isEmpty())
                .map(it -> decision(
                        Side.valueOf(it.substring(0, it.length() - 1)),
                        it.endsWith("+") ? Verdict.CONFIRM : Verdict.REJECT))
                .toArray(Decision[]::new);
        return new LineFeed(Map.of(), ALL, DAYS, goLive, confirmed(all), null)
                .of(ReadinessLine.LEADS)
                .answer();
    }

    private static Decisions confirmed(Decision... all) {
        return new Decisions(Subject.GO_LIVE_DATE, List.of(all));
    }

    private static Decision decision(Verdict verdict) {
        return decision(Side.TEAM, verdict);
    }

    private static Decision decision(Side side, Verdict verdict) {
        return new Decision(
                1, side, verdict, "", "Clerk", TUESDAY.minusDays(3), TUESDAY, false, "ana", "Ana", Instant.EPOCH, null);
    }
}
