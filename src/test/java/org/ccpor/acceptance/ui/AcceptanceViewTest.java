package org.ccpor.acceptance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import org.ccpor.acceptance.AcceptanceService;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.acceptance.LoggedResult;
import org.ccpor.acceptance.Priority;
import org.ccpor.acceptance.Result;
import org.ccpor.approval.Verdict;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.HeldText;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Edits;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class AcceptanceViewTest extends KaribuTest {
    private static final FormKey KEY = new FormKey("kern", FormCode.F10);

    @Autowired
    private Given given;

    @Autowired
    private FormDraftService drafts;

    @Autowired
    private FormService forms;

    @Autowired
    private AcceptanceService tests;

    @Autowired
    private AcceptancePanelProvider extra;

    @BeforeEach
    void kern_tests() {
        given.reset();
        given.deployment("kern", Phase.IMPLEMENT, 30);
        answer(Map.of(
                "testers/a", "1",
                "testers/a/side", "COURT",
                "testers/a/name", "Courtroom clerk",
                "testers/a/role", "COURT",
                "testers/a/account", "court.kern"));
    }

    private void answer(Map<String, String> answers) {
        given.coordinator(() -> {
            var unused = drafts.save(KEY, Edits.confirmed(forms.page(KEY), answers));
        });
    }

    private static void open() {
        UI.getCurrent().navigate("court/kern/acceptance-test");
    }

    private static CaseRow row(String id) {
        return _get(
                CaseRow.class,
                it -> it.withPredicate(row -> id.equals(row.getElement().getAttribute("data-case"))));
    }

    private static void unfold(String id) {
        _click(_get(row(id), NativeButton.class, it -> it.withClasses("cat-head")));
    }

    private static void press(Component in, String words) {
        _click(_get(
                in,
                NativeButton.class,
                it -> it.withPredicate(
                        button -> button.getElement().getTextRecursively().contains(words))));
    }

    private static CommandDialog dialog() {
        return _get(CommandDialog.class);
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private AcceptanceState state() {
        return tests.read("kern");
    }

    private AcceptanceState.CaseLine line(String id) {
        return state().cases().stream()
                .filter(it -> it.test().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_case_opens_and_passes_with_its_note() {
        open();
        unfold("LOGIN-01");
        assertThat(text(row("LOGIN-01"))).contains("Open the staging address").contains("The start page opens");
        _setValue(_get(row("LOGIN-01"), TextArea.class), "With the second browser");
        press(row("LOGIN-01"), "Pass");
        assertThat(line("LOGIN-01").note()).isEqualTo("With the second browser");
        assertThat(text(row("LOGIN-01"))).contains("✓ Pass").contains("Courtroom clerk");
        assertThat(text(_get(ProgressPanel.class))).contains("1 of 76 cases run: 1 pass");
    }

    /** @param moves that the browser had seen when the key was pressed */
    private static void key(String key, String id, int moves) {
        var list = _get(CaseList.class).getElement();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put(CaseList.KEYS, true)
                .put(CaseList.KEY, key)
                .put(CaseList.CASE, id)
                .put(CaseList.SEEN, Integer.toString(moves));
        list.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(list, "keydown", data));
    }

    @Test
    void a_letter_gives_the_result_and_letters_typed_ahead_of_the_focus_count_for_the_next_cases() {
        open();
        key("p", "LOGIN-01", 0);
        key("P", "LOGIN-01", 0);
        key("ArrowUp", "LOGIN-03", 2);
        assertThat(line("LOGIN-01").result()).isEqualTo(Result.PASS);
        assertThat(line("LOGIN-02").result()).isEqualTo(Result.PASS);
        assertThat(line("LOGIN-03").result()).isNull();
        assertThat(_get(CaseList.class).getElement().getAttribute("data-moves")).isEqualTo("3");
    }

    @Test
    void a_failure_asks_for_its_defect_and_shows_it() {
        open();
        unfold("SCAN-01");
        press(row("SCAN-01"), "Fail");
        dialog().primary().click();
        assertThat(state().defects()).isEmpty();
        priority(Priority.TWO);
        _setValue(_get(dialog(), TextField.class, it -> it.withLabel("What is wrong, in a few words")), "Empty page");
        dialog().primary().click();
        assertThat(text(_get(DefectPanel.class)))
                .contains("Defects: 1 open of 1")
                .contains("1. Empty page");
        assertThat(text(_get(ExitPanel.class))).contains("Defect 1 (priority 2) is open.");
    }

    @SuppressWarnings("unchecked")
    private static void priority(Priority priority) {
        _setValue((Select<Priority>) _get(dialog(), Select.class, it -> it.withLabel("Priority")), priority);
    }

    @Test
    void a_note_like_party_data_is_asked_about_before_it_is_kept() {
        open();
        unfold("LOGIN-01");
        _setValue(_get(row("LOGIN-01"), TextArea.class), "With case 21FL01234");
        press(row("LOGIN-01"), "Pass");
        var held = _get(row("LOGIN-01"), HeldText.class);
        assertThat(line("LOGIN-01").result()).isNull();
        _click(_get(held, Button.class));
        assertThat(line("LOGIN-01").result()).isEqualTo(Result.PASS);
    }

    @Test
    void what_somebody_else_logs_appears_and_a_conflict_is_decided_by_the_tester() {
        open();
        var row = row("LOGIN-01");
        var seen = line("LOGIN-01");
        given.coordinator(() -> tests.log(
                "kern", new LoggedResult("LOGIN-01", Result.NOT_APPLICABLE, "Not in this phase", 0, null, false)));
        row.show(seen, true);
        row.choose(Result.PASS);
        assertThat(text(row("LOGIN-01"))).contains("N/A, Coordinator logged this case. Yours is not saved.");
        _click(_get(row("LOGIN-01"), Button.class, it -> it.withText("Keep mine: Pass")));
        assertThat(line("LOGIN-01").result()).isEqualTo(Result.PASS);
        given.coordinator(() -> tests.log("kern", new LoggedResult("LOGIN-02", Result.PASS, "", 0, null, false)));
        MockVaadin.clientRoundtrip(false);
        assertThat(text(row("LOGIN-02"))).contains("✓ Pass");
    }

    @Test
    void the_list_is_narrowed_to_what_was_not_run() {
        given.coordinator(() -> tests.log("kern", new LoggedResult("LOGIN-02", Result.PASS, "", 0, null, false)));
        open();
        @SuppressWarnings("unchecked")
        var show = (Select<CaseFilter.Show>) _get(Select.class, it -> it.withLabel("Show"));
        _setValue(show, CaseFilter.Show.NOT_RUN);
        assertThat(_find(CaseRow.class)).hasSize(75);
        assertThat(text(_get(CaseFilter.class))).contains("75 of 76 cases");
        _setValue(show, CaseFilter.Show.MINE);
        assertThat(_find(CaseRow.class)).hasSizeLessThan(60);
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.other", courts = "kern")
    void who_is_no_tester_reads_along_without_buttons() {
        open();
        unfold("LOGIN-01");
        assertThat(_find(row("LOGIN-01"), TextArea.class)).isEmpty();
        assertThat(text(_get(AcceptanceView.class)))
                .contains("Testers named in form F10 and coordinators log results.");
    }

    @Test
    @AsViewer
    void form_f10_shows_how_the_test_stands_and_a_sign_off_with_conditions() {
        var date = given.courtDayIn(2).toString();
        answer(Map.ofEntries(
                Map.entry("scopeAgreed", "true"),
                Map.entry("scopeAgreedOn", date),
                Map.entry("criteriaAgreed", "true"),
                Map.entry("criteriaAgreedOn", date),
                Map.entry("windowFrom", date),
                Map.entry("windowTo", given.courtDayIn(9).toString()),
                Map.entry("planRead", "true"),
                Map.entry("accountsWork", "true"),
                Map.entry("networkPass", "YES"),
                Map.entry("scannerPass", "YES"),
                Map.entry("inventedOnly", "true")));
        UI.getCurrent().add(extra.of(KEY, () -> {}));
        _click(_find(Button.class, it -> it.withText("Record from paper…")).getFirst());
        assertThat(text(dialog())).contains("76 cases were not run.");
        @SuppressWarnings("unchecked")
        var decision = (Select<Verdict>) _get(dialog(), Select.class, it -> it.withLabel("Decision"));
        assertThat(decision.getListDataView().getItems()).containsExactly(Verdict.CONDITIONS, Verdict.REJECT);
        _setValue(decision, Verdict.CONDITIONS);
        _setValue(_get(dialog(), TextField.class), "Supervisor");
        dialog().primary().click();
        assertThat(_find(CommandDialog.class)).as("conditions are missing").hasSize(1);
        _setValue(_get(dialog(), TextArea.class), "Reports follow in the first week");
        dialog().primary().click();
        assertThat(text(_get(SignPanel.class)))
                .contains("✓ Approved with conditions")
                .contains("on paper, recorded by")
                .contains("Reports follow");
    }

    @Test
    @AsViewer(value = Role.EXECUTIVE, user = "boss")
    void the_report_names_plan_results_and_who_printed_it() {
        given.coordinator(() -> tests.log("kern", new LoggedResult("LOGIN-02", Result.PASS, "", 0, null, false)));
        UI.getCurrent().navigate("court/kern/acceptance-test/print");
        var words = text(_get(AcceptanceReportView.class));
        assertThat(List.of(
                        "1 of 76 cases run", "LOGIN-02", "Nobody has signed yet.", "Courtroom clerk", "by Test person"))
                .allSatisfy(it -> assertThat(words).contains(it));
    }
}
