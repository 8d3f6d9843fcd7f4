package org.ccpor.standup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.standup.StandUpNoteService;
import org.ccpor.standup.StandUpScope;
import org.ccpor.standup.StandUpService;
import org.ccpor.standup.WallDisplayService;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.CannotCreateTransactionException;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class StandUpViewTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private StandUpService standUps;

    @Autowired
    private StandUpNoteService notes;

    @Autowired
    private WallDisplayService displays;

    @Autowired
    private BoardSnapshots board;

    @BeforeEach
    void three_courts() throws InterruptedException {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
        given.deployment("napa", Phase.SCOPE, 60);
        given.deployment("placer", Phase.IMPLEMENT, 40);
        board.settle();
    }

    @Test
    void without_one_a_coordinator_starts_it_and_leads() {
        open();
        _click(_get(NativeButton.class, spec -> spec.withText("Start the stand-up")));
        MockVaadin.clientRoundtrip(false);
        assertThat(court()).isEqualTo("Placer");
        view().press("j");
        MockVaadin.clientRoundtrip(false);
        assertThat(court()).isEqualTo("Napa");
        view().press("ArrowLeft");
        MockVaadin.clientRoundtrip(false);
        assertThat(court()).isEqualTo("Placer");
    }

    @Test
    void everybody_follows_and_who_looks_elsewhere_comes_back_by_one_key() {
        ledByAnother();
        open();
        assertThat(court()).isEqualTo("Placer");
        view().press("j");
        assertThat(court()).isEqualTo("Napa");
        assertThat(view().getElement().getTextRecursively()).contains("You look at Napa; the stand-up is at Placer.");
        given.coordinator(() -> standUps.go(id(), "kern"));
        MockVaadin.clientRoundtrip(false);
        assertThat(court()).isEqualTo("Napa");
        view().press("f");
        assertThat(court()).isEqualTo("Kern");
    }

    @Test
    void the_address_keeps_the_place_elsewhere() {
        ledByAnother();
        UI.getCurrent().navigate("stand-up", QueryParameters.simple(Map.of("court", "kern")));
        assertThat(court()).isEqualTo("Kern");
    }

    @Test
    void a_note_of_another_appears_while_it_is_typed_and_mine_is_saved() {
        ledByAnother();
        open();
        given.coordinator(() -> notes.write(id(), "placer", "DOJ asked for page 2", false));
        MockVaadin.clientRoundtrip(false);
        assertThat(view().getElement().getTextRecursively()).contains("DOJ asked for page 2");
        _setValue(_get(TextArea.class), "Court IT retests");
        assertThat(notes.of(id(), "placer")).hasSize(2);
    }

    /** {@code hands} is what the note is stored by. */
    private static OwnNote noteStoredBy(Answer<?> hands) {
        var note = new OwnNote(mock(StandUpNoteService.class, hands), 1, "kern");
        UI.getCurrent().add(note);
        return note;
    }

    @Test
    void an_outage_is_told_where_the_note_is_typed_and_a_broken_constraint_goes_to_the_error_handler() {
        var down = noteStoredBy(_ -> {
            throw new CannotCreateTransactionException("down");
        });
        _setValue(field(down), "typed");
        assertThat(field(down).getErrorMessage()).contains("saved when the database answers again");
        down.late("kern", "typed");
        var broken = noteStoredBy(_ -> {
            throw new DataIntegrityViolationException("a fault of ours");
        });
        assertThatThrownBy(() -> broken.late("kern", "typed")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> _setValue(field(broken), "typed"))
                .hasRootCauseInstanceOf(DataIntegrityViolationException.class);
        assertThat(field(broken).getErrorMessage()).isNullOrEmpty();
    }

    private static TextArea field(OwnNote note) {
        return _get(note, TextArea.class);
    }

    @Test
    void the_key_l_takes_the_lead_and_p_parks() {
        ledByAnother();
        open();
        view().press("l");
        view().press("p");
        var now = standUps.running().orElseThrow();
        assertThat(now.lead()).isEqualTo("tester");
        assertThat(now.parked()).containsExactly("placer");
    }

    @Test
    void keys_open_the_dialogs_of_the_board() {
        ledByAnother();
        open();
        view().press("b");
        assertThat(_get(CommandDialog.class).getHeaderTitle()).isEqualTo("What stops Placer");
    }

    @Test
    void a_stand_up_without_courts_offers_all_and_the_end() {
        given.coordinator(() -> standUps.end(standUps.start(StandUpScope.USUAL).id()));
        given.reset();
        given.coordinator(() -> standUps.start(StandUpScope.USUAL));
        open();
        assertThat(view().getElement().getTextRecursively()).contains("No court changed");
        _get(NativeButton.class, spec -> spec.withText("Look at all courts"));
        _get(NativeButton.class, spec -> spec.withText("End the stand-up"));
    }

    @Test
    void the_end_leads_everybody_to_the_summary() {
        ledByAnother();
        open();
        given.coordinator(() -> standUps.end(id()));
        MockVaadin.clientRoundtrip(false);
        assertThat(_get(H1.class, spec -> spec.withPredicate(it -> it.getText().startsWith("Stand-up of")))
                        .isVisible())
                .isTrue();
    }

    @Test
    @AsViewer(Role.EXECUTIVE)
    void an_executive_looks_on_without_actions() {
        ledByAnother();
        open();
        assertThat(court()).isEqualTo("Placer");
        assertThat(_find(TextArea.class)).isEmpty();
        view().press("p");
        assertThat(standUps.running().orElseThrow().parked()).isEmpty();
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void a_contact_gets_neither_the_stand_up_nor_the_wall() {
        open();
        assertThat(refused()).isTrue();
        UI.getCurrent().navigate("wall");
        assertThat(refused()).isTrue();
    }

    @Test
    void a_display_shows_where_the_stand_up_is_and_its_notes_though_nobody_is_signed_in() {
        ledByAnother();
        var id = id();
        given.coordinator(() -> notes.write(id, "placer", "DOJ asked for page 2", false));
        var key = displays.add("Room 2140");
        closeBrowserTab();
        SecurityContextHolder.clearContext();
        openBrowserTab();
        UI.getCurrent().navigate("wall", QueryParameters.of("key", key));
        assertThat(court()).isEqualTo("Placer");
        assertThat(shown().getElement().getTextRecursively()).contains("DOJ asked for page 2");
        given.coordinator(() -> standUps.go(id, "kern"));
        MockVaadin.clientRoundtrip(false);
        assertThat(court()).isEqualTo("Kern");
    }

    private void ledByAnother() {
        given.coordinator(() -> standUps.start(StandUpScope.USUAL));
    }

    private long id() {
        return standUps.running().orElseThrow().id();
    }

    private static void open() {
        UI.getCurrent().navigate("stand-up");
    }

    private static StandUpView view() {
        return _get(StandUpView.class);
    }

    private static String court() {
        return _get(H2.class).getText();
    }
}
