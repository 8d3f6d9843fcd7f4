package org.ccpor.assessment.doj;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ccpor.assessment.OneCourt;
import org.ccpor.assessment.scope.ScopeQuestionnaire;
import org.ccpor.base.FormCode;
import org.ccpor.form.Answers;
import org.ccpor.form.Filled;
import org.ccpor.form.FormDefinition.About;
import org.ccpor.process.Item;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.TemplateItem;
import org.ccpor.testing.Weekdays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DojTrackerFormTest {
    private static final TemplateItem APPROVALS = item("CUR-I1");
    private static final TemplateItem EVALUATION = item("CUR-S5");

    private final DojTrackerForm form = new DojTrackerForm(new Weekdays(), new OneCourt());

    private final Filled<DojTracker> begun = Filled.of(form)
            .with("applicable", "YES", "certSource", "COURT", "agency", "Superior Court")
            .row("docs", 1, "type", "SUBSCRIBER_AGREEMENT", "side", "COURT", "needed", "true");

    private final Filled<DojTracker> approved = begun.row(
                    "docs", 1, "sent", "2027-01-04", "received", "2027-01-08", "approved", "2027-02-22")
            .with("approvedOn", "2027-02-26");

    @Test
    void an_approved_one_has_nothing_to_mend() {
        assertThat(approved.errors()).isEmpty();
        assertThat(approved.warnings()).isEmpty();
    }

    @Test
    void begins_with_the_county_the_scope_answer_and_all_eight_documents() {
        var start = form.starts(
                new About("kern", Filled.TODAY, null, Map.of(FormCode.F1, Answers.of(Map.of("useGateway", "LATER")))));
        assertThat(start.at("county")).isEqualTo("Kern");
        assertThat(start.at("applicable")).isEqualTo("LATER");
        assertThat(form.read(start.with("certSource", "COURT")).docs())
                .extracting(DojTracker.Document::type)
                .containsExactly(DojTracker.DocumentType.values());
    }

    @Test
    void without_the_gateway_nothing_else_is_asked_and_nothing_is_wrong() {
        var none = approved.with("applicable", "NO", "ori", "?", "mnemonicsRequested", "-1");
        for (var question : form.model().questions()) {
            assertThat(none.asks(question.name()))
                    .as(question.name())
                    .isEqualTo(question.name().equals("applicable"));
        }
        assertThat(none.errors()).isEmpty();
        assertThat(none.warnings()).isEmpty();
        assertThat(none.figures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-01, 2027-01-29,           , 'docs/1/received'",
        "2027-02-01, 2027-02-03, 2027-02-02, 'docs/1/approved'",
        "2027-02-01,           , 2027-01-31, 'docs/1/approved'",
        "2027-02-01, 2027-02-01, 2027-02-01, ",
        "2027-03-02,           ,           , 'docs/1/sent'"
    })
    void a_document_is_sent_received_and_approved_in_that_order_and_not_in_the_future(
            String sent, @Nullable String received, @Nullable String then, @Nullable String wrong) {
        var dated = begun.with("docs/1/sent", sent, "docs/1/received", or(received), "docs/1/approved", or(then));
        assertThat(dated.errors()).isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-22, error,   'It must expire after its approval on Feb 22, 2027.'",
        "2027-02-28, warning, 'Expired on Feb 28, 2027. Ask for a renewal.'",
        "2027-04-30, warning, 'Expires on Apr 30, 2027, within 60 days.'",
        "2027-05-01, none,"
    })
    void an_expiry_comes_after_the_approval_and_is_warned_of_early(String expires, String how, @Nullable String says) {
        var dated = approved.with("docs/1/expires", expires);
        assertThat(dated.errors()).hasSize(how.equals("error") ? 1 : 0);
        assertThat(dated.warnings()).hasSize(how.equals("warning") ? 1 : 0);
        assertThat(dated.says("docs/1/expires")).isEqualTo(says == null ? List.of() : List.of(says));
    }

    @Test
    void what_runs_out_before_go_live_is_warned_of_however_far_away() {
        var late = approved.goLiveIn(200).with("docs/1/expires", "2027-08-01", "cletsExpires", "2027-08-01");
        assertThat(late.warnings()).containsExactly("docs/1/expires", "cletsExpires");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CA010015A", "ca010015a", " CA010015A "})
    void an_ori_is_kept_in_capitals(String typed) {
        assertThat(form.tidy("ori", typed)).isEqualTo("CA010015A");
        assertThat(approved.with("ori", typed).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CA01001", "NV0100150", "CA010015AB"})
    void an_odd_ori_warns_without_blocking_or_repeating_it(String typed) {
        var odd = approved.with("ori", typed);
        assertThat(odd.errors()).isEmpty();
        assertThat(odd.warnings()).containsExactly("ori");
        assertThat(odd.says("ori").getFirst()).doesNotContain(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "mnemonicsAssigned, 3, mnemonicsRequested, 2, false",
        "mnemonicsAssigned, 2, mnemonicsRequested, 2, true",
        "cletsTrained, 7, cletsNeeded, 6, false",
        "cletsTrained, 0, cletsNeeded, 6, true"
    })
    void no_more_are_done_than_are_needed(String part, String some, String whole, String all, boolean fine) {
        assertThat(approved.with(part, some, whole, all).warnings()).hasSize(fine ? 0 : 1);
    }

    @Test
    void who_certifies_proposes_what_is_needed_and_keeps_what_was_answered_otherwise() {
        var before = form.starts(about()).with("applicable", "YES");
        var subscriber = chosen(before, "COURT");
        assertThat(subscriber.at("docs/subscriber-agreement/needed")).isEqualTo("true");
        assertThat(subscriber.at("docs/management-control/needed")).isEqualTo("false");

        var sheriff = chosen(subscriber.with("docs/reciprocity/needed", "true"), "THROUGH_SHERIFF");
        assertThat(sheriff.at("docs/subscriber-agreement/needed")).isEqualTo("false");
        assertThat(sheriff.at("docs/management-control/needed")).isEqualTo("true");
        assertThat(sheriff.at("docs/management-control/side")).isEqualTo("LEA");
        assertThat(sheriff.at("docs/reciprocity/needed")).isEqualTo("true");
        assertThat(form.consequences(sheriff, sheriff.with("agency", "A"), about()))
                .isEmpty();
    }

    @Test
    void a_subscriber_agreement_is_odd_through_the_sheriff_and_missing_without() {
        assertThat(approved.with("certSource", "THROUGH_SHERIFF").warnings()).containsExactly("docs/1/needed");
        assertThat(begun.with("docs/1/needed", "false").warnings()).contains("docs/1/needed");
    }

    @Test
    void every_listed_document_needs_a_word_once_it_is_known_who_certifies() {
        var open = begun.row("docs", 2, "type", "RECIPROCITY", "side", "COURT");
        assertThat(open.errors()).containsExactly("docs/2/needed");
        assertThat(open.with("certSource", "UNDECIDED").errors()).isEmpty();
    }

    @Test
    void differs_from_the_scope_questionnaire_only_with_a_warning() {
        var scope = Filled.of(new ScopeQuestionnaire()).with("useGateway", "NO");
        assertThat(approved.beside(scope).warnings()).containsExactly("applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "          ,           , 'Not sent yet'",
        "2027-02-26,           , 'Sent 1 court day ago, receipt not confirmed'",
        "2027-01-04, 2027-02-02, 'Received, approval pending 19 court days'"
    })
    void waiting_at_doj_is_counted_in_court_days(@Nullable String sent, @Nullable String received, String says) {
        assertThat(begun.with("docs/1/sent", or(sent), "docs/1/received", or(received))
                        .figures())
                .containsExactly("Documents: 0 of 1 needed approved", "At DOJ: " + says);
    }

    @Test
    void training_and_mnemonics_are_figures() {
        assertThat(approved.with("cletsNeeded", "6", "cletsTrained", "4", "mnemonicsRequested", "3")
                        .figures())
                .containsExactly(
                        "Documents: 1 of 1 needed approved",
                        "At DOJ: Approved Feb 22, 2027",
                        "Mnemonics: 0 of 3 assigned",
                        "CLETS training: 4 of 6 trained");
    }

    @Test
    void approvals_close_with_the_date_and_every_needed_document() {
        assertThat(form.closes(APPROVALS, approved.record())).isTrue();
        assertThat(form.closes(APPROVALS, approved.with("approvedOn", "").record()))
                .isFalse();
        assertThat(form.closes(APPROVALS, approved.with("docs/1/approved", "").record()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"NO,, true", "YES, COURT, true", "YES, THROUGH_SHERIFF, true", "YES, UNDECIDED, false", "YES,, false"})
    void the_evaluation_closes_with_the_decision(String gateway, @Nullable String source, boolean closes) {
        var decided = Filled.of(form).with("applicable", gateway, "certSource", or(source));
        assertThat(form.closes(EVALUATION, decided.record())).isEqualTo(closes);
    }

    @Test
    void progress_names_the_document_that_waits_longest() {
        assertThat(form.progress(APPROVALS, begun.record())).isEmpty();
        assertThat(form.progress(
                        APPROVALS, begun.with("docs/1/sent", "2027-01-04").record()))
                .contains("Subscriber Agreement sent to DOJ Jan 4, 2027; 0 of 1 documents approved");
        assertThat(form.progress(
                        APPROVALS,
                        approved.with("docs/1/approved", "", "approvedOn", "").record()))
                .contains(
                        "Subscriber Agreement received by DOJ Jan 8, 2027; approval pending; 0 of 1 documents approved");
        assertThat(form.progress(APPROVALS, approved.record()))
                .contains("DOJ approval received Feb 26, 2027; 1 of 1 documents approved");
        assertThat(form.progress(EVALUATION, begun.record()))
                .contains("Gateway: Yes; certifies: The court is a subscriber");
    }

    private Answers chosen(Answers before, String source) {
        var after = before.with("certSource", source);
        var follow = form.consequences(before, after, about());
        for (var it : follow.entrySet()) {
            after = after.with(it.getKey(), it.getValue());
        }
        return after;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static About about() {
        return new About("kern", Filled.TODAY, null, Map.of());
    }

    private static TemplateItem item(String id) {
        return Item.of(id, ItemKind.LOCAL, Party.COURT, FormCode.F5);
    }
}
