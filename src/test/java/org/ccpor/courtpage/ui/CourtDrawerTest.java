package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.CommandMenuDialog;
import org.ccpor.court.ContactEntry;
import org.ccpor.court.ContactSide;
import org.ccpor.court.CourtContactService;
import org.ccpor.courtpage.CourtTab;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.ItemService;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CourtDrawerTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private ItemService items;

    @Autowired
    private DeploymentDetailsService deployments;

    @Autowired
    private CourtContactService contacts;

    @Autowired
    private ObjectProvider<CourtPageDrawer> drawers;

    private CourtPageDrawer drawer;

    @BeforeEach
    void a_court_in_scope() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
        drawer = drawers.getObject();
        UI.getCurrent().add(drawer);
    }

    private ItemRow row(String item) {
        return _find(drawer, ItemRow.class).stream()
                .filter(it -> item.equals(it.getElement().getAttribute("data-item")))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String label) {
        LocatorJ._click(_get(drawer, Button.class, it -> it.withText("Actions")));
        LocatorJ._click(_get(_get(CommandMenuDialog.class), Button.class, it -> it.withText(label)));
    }

    @Test
    @AsViewer
    void a_coordinator_sees_the_court_with_the_commands_its_state_allows() {
        drawer.open("kern", Map.of());
        assertThat(_get(drawer, H1.class).getText()).isEqualTo("Superior Court of California, County of Kern");
        choose("Put on hold");
        assertThat(_find(CommandDialog.class)).hasSize(1);
    }

    @Test
    @AsViewer(Role.EXECUTIVE)
    void an_executive_sees_everything_and_no_command() {
        drawer.open("kern", Map.of());
        assertThat(_find(drawer, ItemRow.class)).isNotEmpty();
        assertThat(_find(drawer, Button.class, it -> it.withText("Actions"))).isEmpty();
        assertThat(_find(drawer, NativeButton.class, it -> it.withClasses("card-menu")))
                .isEmpty();
        assertThat(_find(drawer, Button.class)).extracting(Button::getText).containsExactly("Export");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void a_contact_of_the_court_is_offered_the_own_items_only() {
        drawer.open("kern", Map.of());
        assertThat(_find(drawer, Button.class, it -> it.withText("Actions"))).isEmpty();
        var offered = deployments.details("kern").phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> !it.actions().isEmpty())
                .toList();
        assertThat(offered).isNotEmpty().allSatisfy(it -> assertThat(it.kind().name())
                .isIn("RESPONSE", "LOCAL"));
        var add = _find(drawer, Button.class);
        assertThat(add).extracting(Button::getText).containsExactly("Export", "Add a contact");
    }

    @Test
    @AsViewer
    void somebody_elses_change_shows_and_leaves_a_half_typed_word_alone() {
        drawer.open("kern", Map.of());
        var tabs = _get(drawer, CourtTabs.class);
        tabs.select(CourtTab.CHECKLIST);
        var open = deployments.details("kern").phases().get(1).items().getFirst();
        tabs.select(CourtTab.ACTIVITY);
        var typed = _get(drawer, TextField.class, it -> it.withLabel("Contains"));
        typed.setValue("half");
        given.coordinator(() -> items.start("kern", open.id(), open.version()));
        drawer.refresh();
        assertThat(typed.getValue()).isEqualTo("half");
        typed.setValue("");
        tabs.select(CourtTab.CHECKLIST);
        assertThat(row(open.id()).getElement().getTextRecursively()).contains("In progress");
    }

    @Test
    @AsViewer
    void a_contact_that_somebody_else_adds_shows() {
        drawer.open("kern", Map.of());
        given.coordinator(
                () -> contacts.add("kern", new ContactEntry(ContactSide.COURT, "Court clerk", "Clerk", "", "")));
        drawer.refresh();
        assertThat(_find(drawer, ContactRow.class)).hasSize(1);
    }

    @Test
    @AsViewer
    void a_closed_drawer_holds_nothing() {
        drawer.open("kern", Map.of());
        assertThat(drawer.court()).isEqualTo("kern");
        drawer.close();
        assertThat(drawer.court()).isNull();
        assertThat(drawer.isVisible()).isFalse();
        assertThat(drawer.getContent().getChildren()).isEmpty();
    }

    @Test
    @AsViewer
    void a_court_without_a_deployment_offers_to_start_one() {
        drawer.open("napa", Map.of());
        choose("Start a deployment");
        var dialog = _get(CommandDialog.class);
        _get(dialog, DatePicker.class).setValue(given.courtDayIn(100));
        _get(dialog, Button.class, it -> it.withText("Start")).click();
        assertThat(_find(CommandDialog.class)).isEmpty();
        var shown = Objects.requireNonNull(deployments.details("napa").template());
        assertThat(shown.id()).isEqualTo("current");
        assertThat(_find(drawer, ItemRow.class)).isNotEmpty();
    }
}
