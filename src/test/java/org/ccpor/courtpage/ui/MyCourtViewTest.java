package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.FOREIGN;
import static org.ccpor.testing.People.SHERIFF;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.ccpor.testing.Statements;
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
    private MyCourtModel model;

    @Autowired
    private ActingAs acting;

    @BeforeEach
    void kern_is_in_scope() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 120);
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void names_the_next_step_and_leads_to_its_form() {
        UI.getCurrent().navigate("my-court");
        assertThat(_get(H1.class).getText()).isEqualTo("Kern");
        _click(_get(_get(MyNextStep.class), Button.class));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("court/kern/form/F2");
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
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void moves_what_was_handed_in_to_the_team_live() {
        UI.getCurrent().navigate("my-court");
        assertThat(_find(CourtSection.class))
                .noneMatch(it -> it.getElement().getOuterHTML().contains("Handed in"));
        var response = new FormKey("kern", FormCode.F1);
        assertThat(forms.page(response).state().open()).isTrue();
        given.coordinator(() -> items.submit("kern", "CUR-S3", "by mail", 0));
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(CourtSection.class))
                .anyMatch(it -> it.getElement().getOuterHTML().contains("Handed in"));
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
        assertThat(_get(H1.class).getText()).isEqualTo("Napa");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("my-court/kern", "my-court/napa");
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, courts = "kern")
    void refuses_the_court_of_others() {
        UI.getCurrent().navigate("my-court/napa");
        assertThat(refused()).isTrue();
    }
}
