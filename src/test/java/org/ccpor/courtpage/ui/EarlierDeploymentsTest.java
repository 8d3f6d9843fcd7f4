package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ccpor.testing.People.FOREIGN;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.EarlierDeploymentService;
import org.ccpor.form.FormArchiveService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.form.FormState;
import org.ccpor.identity.ActingAs;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class EarlierDeploymentsTest extends KaribuTest {

    @Autowired
    private Given given;

    @Autowired
    private CourtPageDrawer drawer;

    @Autowired
    private EarlierDeploymentService earlier;

    @Autowired
    private FormArchiveService archive;

    @Autowired
    private FormService forms;

    @Autowired
    private DeploymentDetailsService deployments;

    @Autowired
    private ActingAs acting;

    @BeforeEach
    void a_court_that_left_and_came_again() {
        given.reset();
        given.endedDeployment("kern");
        given.deployment("kern", Phase.SCOPE, 150);
    }

    @Test
    void the_new_deployment_starts_clean_and_the_ended_one_stays_as_it_was() {
        assertThat(forms.page(new FormKey("kern", FormCode.F1)).state()).isEqualTo(FormState.NOT_BEGUN);
        assertThat(archive.page("kern", 1, FormCode.F1).answers().at("useGateway"))
                .isEqualTo("NO");
        assertThat(earlier.list("kern")).singleElement().satisfies(it -> {
            assertThat(it.state()).isEqualTo(CardState.WITHDRAWN);
            assertThat(it.reason()).isEqualTo("Comes again later");
        });
        assertThat(earlier.details("kern", 1).phases())
                .flatExtracting(it -> it.items())
                .allSatisfy(it -> assertThat(it.actions()).isEmpty());
        assertThat(deployments.details("kern").card().state()).isEqualTo(CardState.ACTIVE);
    }

    @Test
    void the_court_page_leads_to_it_and_to_its_forms() {
        UI.getCurrent().add(drawer);
        drawer.open("kern", Map.of());
        assertThat(_get(Anchor.class, it -> it.withText("Deployment 1")).getHref())
                .isEqualTo("court/kern/earlier/1");
        drawer.close();
        UI.getCurrent().navigate("court/kern/earlier/1");
        assertThat(_get(H1.class).getText()).isEqualTo("Deployment 1 of Kern");
        assertThat(_find(Button.class, it -> it.withText("Actions"))).isEmpty();
        UI.getCurrent().navigate("court/kern/earlier/1/form/F1");
        assertThat(_find(Paragraph.class)).anyMatch(it -> it.getText().startsWith("Deployment 1, ended · Draft"));
    }

    @Test
    void nobody_reads_those_of_a_court_of_others() {
        assertThatThrownBy(() -> acting.call(FOREIGN, () -> earlier.list("kern")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> acting.call(FOREIGN, () -> archive.page("kern", 1, FormCode.F1)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
