package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.ccpor.testing.People.ADMIN;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COORDINATOR;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.BlockerService;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormReviewService.Note;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Mark;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.ccpor.testing.Questionnaire;
import org.ccpor.testing.Statements;
import org.ccpor.turn.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init")
class MyCourtViewTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private ItemService items;

    @Autowired
    private DeploymentService deployments;

    @Autowired
    private FormService forms;

    @Autowired
    private FormRoundService rounds;

    @Autowired
    private FormReviewService reviews;

    @Autowired
    private BlockerService blockers;

    @Autowired
    private AccountService accounts;

    @Autowired
    private MyCourtModel model;

    @Autowired
    private ActingAs acting;

    @BeforeEach
    void kern_is_in_scope() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 120);
    }

    private static List<String> tiles() {
        return _find(MyTile.class).stream()
                .map(it -> _get(it, H2.class).getText())
                .toList();
    }

    private static String ways() {
        return _find(MyTile.class).stream()
                .map(it -> _find(it, Anchor.class).stream().map(Anchor::getText).collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void counts_and_shows_what_waits_on_the_court_and_leads_to_its_forms() {
        given.coordinator(() -> {
            for (var item : List.of("CUR-P1", "CUR-P3a", "CUR-S1")) {
                items.complete("kern", item, "Sent", 0);
            }
        });
        UI.getCurrent().navigate("my-court");
        assertThat(tiles()).containsExactly("Return F2", "Return F1");
        assertThat(_get(H1.class).getText()).isEqualTo("2 things wait on your court");
        assertThat(ways()).isEqualTo("Begin F2, Begin F1");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("court/kern/form/F2");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void a_returned_form_comes_first_whatever_its_item_and_phase_until_it_is_handed_in_again() {
        var training = Questionnaire.F8;
        given.coordinator(() -> {
            items.complete("kern", "CUR-P1", "Held", 0);
            items.complete("kern", "CUR-P3a", "Sent", 0);
            given.answer(training, Questionnaire.COMPLETE);
            rounds.submit(training, forms.page(training).version());
        });
        UI.getCurrent().navigate("my-court");
        assertThat(tiles()).containsExactly("Return F2");
        assertThat(_get(Details.class, it -> it.withClasses("my-all-forms")).getSummaryText())
                .isEqualTo("All 13 forms: 1 submitted · 12 not begun");
        assertThat(others()).anyMatch(it -> it.startsWith("CCPOR team: review F8"));
        given.coordinator(() -> reviews.sendBack(
                training,
                List.of(new Note(null, "Name the room")),
                forms.page(training).version()));
        MockVaadin.clientRoundtrip(false);
        assertThat(tiles()).containsExactly("Correct F8", "Return F2");
        assertThat(_find(MyTile.class).getFirst().getElement().getTextRecursively())
                .contains("↩ Returned", "1 remark from ", "Answer the remarks");
        given.coordinator(() -> given.answer(training, Map.of("attendees/1/name", "All clerks")));
        MockVaadin.clientRoundtrip(false);
        assertThat(tiles()).containsExactly("Correct F8", "Return F2");
        given.coordinator(() -> rounds.submit(training, forms.page(training).version()));
        MockVaadin.clientRoundtrip(false);
        assertThat(tiles()).containsExactly("Return F2");
    }

    private static List<String> others() {
        return _find(CourtSection.class).stream()
                .filter(it -> it.getElement().getTextRecursively().startsWith("Waits on others"))
                .flatMap(it -> _find(it, Div.class, div -> div.withClasses("court-words")).stream())
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void a_blocker_of_the_courts_own_waits_on_it_and_one_of_others_does_not() {
        given.coordinator(() -> {
            blockers.raise("kern", "The rule is missing", Party.CCTC, "Open the firewall", null);
            blockers.raise("kern", "Nobody is named", Party.COURT, "Name a contact", null);
        });
        UI.getCurrent().navigate("my-court");
        assertThat(tiles()).containsExactly("Name a contact");
        assertThat(others()).anyMatch(it -> it.startsWith("CCTC: open the firewall"));
    }

    @Test
    @AsViewer(value = Role.LEA_CONTACT, courts = "kern")
    void the_lea_sees_its_part_of_the_courts_forms_only() {
        given.coordinator(() -> {
            for (var item : List.of("CUR-P1", "CUR-P3a", "CUR-S1")) {
                items.complete("kern", item, "Sent", 0);
            }
        });
        UI.getCurrent().navigate("my-court");
        assertThat(tiles()).containsExactly("Fill in part of F1");
        assertThat(_get(H1.class).getText()).isEqualTo("1 thing waits on you");
        assertThat(others()).anyMatch(it -> it.startsWith("Court: return F2"));
    }

    @Test
    @AsViewer(value = Role.LEA_CONTACT, courts = "kern")
    void the_lea_says_that_its_part_is_done_and_the_court_reads_it() {
        given.coordinator(() -> {
            for (var item : List.of("CUR-P1", "CUR-S1")) {
                items.complete("kern", item, "Sent", 0);
            }
            var begun = given.answer(new FormKey("kern", FormCode.F1), Map.of("sequence", "IMAGE_ONLY"));
        });
        UI.getCurrent().navigate("my-court");
        assertThat(tiles()).containsExactly("Fill in part of F1");
        _click(_get(NativeButton.class, it -> it.withText("Our part is done")));
        MockVaadin.clientRoundtrip(false);
        assertThat(tiles()).isEmpty();
        assertThat(given.turnsOf("kern"))
                .filteredOn(it -> it.line().equals("Court: return F1"))
                .extracting(Turn::note)
                .containsExactly("The LEA has done its part");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void another_go_live_date_is_proposed_with_the_earliest_possible_one_in_view() {
        UI.getCurrent().navigate("my-court");
        _click(_get(Button.class, it -> it.withText("Propose another date…")));
        var date = _get(_get(Dialog.class), DatePicker.class);
        assertThat(date.getHelperText()).startsWith("Earliest possible: ");
        _get(_get(Dialog.class), TextArea.class).setValue("Two clerks are on leave");
        _click(_get(_get(Dialog.class), Button.class, it -> it.withText("Send to the CCPOR team")));
        assertThat(date.isInvalid()).as("without a date").isTrue();
        date.setValue(given.courtDayIn(200));
        _click(_get(_get(Dialog.class), Button.class, it -> it.withText("Send to the CCPOR team")));
        MockVaadin.clientRoundtrip(false);
        _assertNone(Dialog.class);
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(it -> it.contains(" proposed ") && it.endsWith("the CCPOR team has not answered yet."));
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void the_analyst_is_called_and_written_to_with_one_tap() {
        given.account("ana", Role.COORDINATOR);
        acting.run(ADMIN, () -> {
            var seen = accounts.list().getFirst();
            accounts.correct("ana", "Ana Alvarez", "ana@jud.example.gov", "(415) 555-0100 x12", seen.version());
        });
        given.coordinator(() -> deployments.assign("kern", 1, "ana", given.version("kern")));
        UI.getCurrent().navigate("my-court");
        assertThat(_find(_get(ContactCard.class), Anchor.class))
                .extracting(Anchor::getHref, Anchor::getText)
                .containsExactly(
                        tuple("tel:4155550100;ext=12", "☏ Call (415) 555-0100 x12"),
                        tuple("mailto:ana@jud.example.gov", "✉ Write to ana@jud.example.gov"));
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void shows_every_form_that_applies_with_a_link() {
        given.coordinator(
                () -> deployments.decide("kern", new Facts(Imaging.UNKNOWN, Gateway.NO), given.version("kern")));
        UI.getCurrent().navigate("my-court");
        assertThat(_find(_get(MyForms.class), Anchor.class))
                .extracting(it -> it.getHref().replace("court/kern/form/", ""))
                .as("without F5, which asks about the gateway")
                .containsExactly("F1", "F2", "F3", "F4", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13");
    }

    @Test
    void contacts_read_no_word_of_the_teams_trade_where_the_team_reads_the_documents() {
        assertThat(acting.call(CLERK, () -> read(ItemLine::wording))).noneMatch(it -> it.contains("Dependency"));
        assertThat(acting.call(CLERK, () -> read(ItemLine::marks))).allMatch(Set::isEmpty);
        assertThat(acting.call(COORDINATOR, () -> read(ItemLine::wording))).contains("Dependency: resource planning");
        assertThat(acting.call(COORDINATOR, () -> read(ItemLine::marks))).anyMatch(it -> it.contains(Mark.ADDED));
    }

    private <T> List<T> read(Function<ItemLine, T> what) {
        return model.read("kern").details().phases().stream()
                .flatMap(it -> it.items().stream())
                .map(what)
                .toList();
    }

    @Test
    void others_changes_are_read_once_for_all_of_a_role() {
        acting.run(CLERK, () -> model.refreshed("kern"));
        given.coordinator(() -> items.submit("kern", "CUR-S3", "by mail", 0));
        assertThat(Statements.of(() -> acting.run(CLERK, () -> model.refreshed("kern"))))
                .isNotEmpty();
        var colleague = new Viewer("court.kern.2", "Colleague", Role.COURT_CONTACT, Set.of("kern"));
        assertThat(Statements.of(() -> acting.run(colleague, () -> model.refreshed("kern"))))
                .isEmpty();
        assertThat(acting.call(SHERIFF, () -> model.refreshed("kern")))
                .isEqualTo(acting.call(SHERIFF, () -> model.read("kern")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> acting.run(FOREIGN, () -> model.refreshed("kern")));
    }

    @Test
    @AsViewer(
            value = Role.COURT_CONTACT,
            courts = {"kern", "napa"})
    void lets_a_contact_of_two_courts_change_between_them() {
        UI.getCurrent().navigate("my-court/napa");
        assertThat(_get(Div.class, it -> it.withClasses("my-title"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("Napa");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("my-court/kern", "my-court/napa");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void refuses_the_court_of_others() {
        UI.getCurrent().navigate("my-court/napa");
        assertThat(refused()).isTrue();
    }
}
