package org.ccpor.incident.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.Minute;
import org.ccpor.base.ui.CommandBar;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.incident.IncidentFilter;
import org.ccpor.incident.IncidentLine;
import org.ccpor.incident.IncidentService;
import org.ccpor.incident.IncidentState;
import org.ccpor.incident.IncidentStepService;
import org.ccpor.incident.Priority;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.ccpor.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class IncidentScreensTest extends KaribuTest {

    @Autowired
    private Given given;

    @Autowired
    private DeploymentService deployments;

    @Autowired
    private IncidentService incidents;

    @Autowired
    private IncidentStepService steps;

    @Autowired
    private IncidentModel model;

    @Autowired
    private ActingAs acting;

    @Autowired
    private LiveTopics topics;

    @Autowired
    private Clock clock;

    @BeforeEach
    void a_live_court() {
        given.reset();
        given.deployment("kern", Phase.GO_LIVE, 60);
        given.coordinator(() -> deployments.goLive("kern", LocalDate.now(clock), given.version("kern")));
        UI.getCurrent().navigate("incidents", com.vaadin.flow.router.QueryParameters.of("court", "kern"));
    }

    private static Button button(String words) {
        return _get(Button.class, it -> it.withText(words));
    }

    @SuppressWarnings("unchecked")
    private void report(String text, int priority) {
        _click(button("Report an incident"));
        _setValue(_get(TextArea.class, it -> it.withLabel("What happened")), text);
        var dialog = _get(com.vaadin.flow.component.dialog.Dialog.class);
        var level = (Select<Priority>) _get(dialog, Select.class, it -> it.withLabel("Priority"));
        level.setValue(Priority.values()[priority - 1]);
        var where = (ComboBox<Object>) _get(dialog, ComboBox.class, it -> it.withLabel("Where"));
        where.setValue(where.getListDataView().getItem(1));
        _click(_get(dialog, Button.class, it -> it.withText("Report")));
    }

    private IncidentLine only() {
        return acting.call(ANA, () -> incidents.list(IncidentFilter.OPEN)).getFirst();
    }

    @Test
    void a_report_is_listed_with_its_clock_and_told_with_its_number() {
        report("Scans stop", 2);
        var line = only();
        assertThat(_find(Span.class, it -> it.withText("Scans stop"))).hasSize(1);
        assertThat(_find(Span.class, it -> it.withClasses("incident-target")))
                .singleElement()
                .satisfies(it -> assertThat(it.getText()).startsWith("Acknowledge within"));
        assertThat(_find(com.vaadin.flow.component.html.Anchor.class, it -> it.withText(line.number())))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void what_looks_like_party_data_is_asked_about_and_nothing_typed_is_lost() {
        report("Order FL-123456 does not open", 2);
        assertThat(acting.call(ANA, () -> incidents.list(IncidentFilter.OPEN))).isEmpty();
        assertThat(_get(TextArea.class).getValue()).contains("does not open");
        _click(button("It holds no such data, go on"));
        assertThat(only().description()).contains("FL-123456");
    }

    @Test
    void a_security_incident_hides_the_text_and_says_which_route_to_follow() {
        _click(button("Report an incident"));
        _click(button("This is a security incident"));
        assertThat(_find(TextArea.class)).isEmpty();
        assertThat(_get(Paragraph.class, it -> it.withClasses("report-route")).getText())
                .contains("Do not describe it here");
        assertThat(_find(TextField.class, it -> it.withLabel("Reference"))).hasSize(1);
    }

    @Test
    void priority_1_reported_elsewhere_stands_in_the_header_until_it_is_acknowledged() {
        UI.getCurrent().navigate("admin/closures");
        assertThat(_find(NativeButton.class, it -> it.withClasses("alert-mark")))
                .isEmpty();
        given.coordinator(() -> Reports.one(incidents, "kern"));
        MockVaadin.clientRoundtrip(false);
        assertThat(_get(NativeButton.class, it -> it.withClasses("alert-mark"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("P1Kern");
        assertThat(_get(Notification.class).getElement().getTextRecursively()).startsWith("Priority 1 at Kern: ");
        _click(button("Acknowledge, I take it"));
        assertThat(only().state()).isEqualTo(IncidentState.ACKNOWLEDGED);
        assertThat(_find(NativeButton.class, it -> it.withClasses("alert-mark")))
                .isEmpty();
    }

    @Test
    void an_alert_is_told_once_and_once_more_when_its_target_has_passed() {
        given.coordinator(() -> Reports.one(incidents, "kern"));
        MockVaadin.clientRoundtrip(false);
        minutePasses(Duration.ofMinutes(1));
        assertThat(_find(Notification.class)).hasSize(1);
        minutePasses(Duration.ofDays(1));
        minutePasses(Duration.ofMinutes(1));
        assertThat(_find(Notification.class))
                .extracting(it -> it.getElement().getTextRecursively())
                .hasSize(2)
                .anyMatch(
                        it -> it.startsWith("Nobody has acknowledged priority 1 at Kern, and its target has passed."));
    }

    private void minutePasses(Duration time) {
        TestClock.ofThisRun().step(time);
        topics.tell(new Minute());
        MockVaadin.clientRoundtrip(false);
    }

    @Test
    void the_page_of_one_takes_it_step_by_step() {
        given.coordinator(() -> Reports.one(incidents, "kern"));
        UI.getCurrent().navigate("incidents/" + only().number());
        step("Acknowledge");
        step("Work on it");
        step("Workaround");
        _setValue(_get(TextArea.class), "Use the other scanner");
        _click(button("Save"));
        assertThat(only().workaround()).isEqualTo("Use the other scanner");
        step("Mark fixed");
        step("It is not fixed");
        _setValue(_get(TextArea.class), "Stops again");
        _click(button("Open again"));
        assertThat(only().state()).isEqualTo(IncidentState.IN_PROGRESS);
    }

    private static void step(String words) {
        _click(_get(_get(CommandBar.class), Button.class, it -> it.withText(words)));
    }

    @Test
    void a_step_somebody_else_took_first_is_told_and_the_page_follows() {
        given.coordinator(() -> Reports.one(incidents, "kern"));
        var line = only();
        UI.getCurrent().navigate("incidents/" + line.number());
        acting.run(ANA, () -> steps.acknowledge(line.number(), line.version()));
        // A click on the way: what this person saw when they clicked.
        new CommandRun().start(IncidentCommand.all(model).getFirst(), line, () -> {});
        var told = "ana changed %s meanwhile; it is acknowledged now.".formatted(line.number());
        assertThat(_find(Span.class, it -> it.withText(told))).hasSize(1);
        assertThat(_find(_get(CommandBar.class), Button.class, it -> it.withText("Acknowledge")))
                .isEmpty();
    }

    @Test
    @AsViewer(value = Role.COURT_CONTACT, user = "court.kern", courts = "kern")
    void the_court_says_that_it_works_again_and_nothing_else() {
        given.coordinator(() -> {
            Reports.one(incidents, "kern");
            var line = incidents.list(IncidentFilter.OPEN).getFirst();
            steps.moveOn(line.number(), IncidentState.FIXED, line.version());
        });
        UI.getCurrent().navigate("incidents/" + only().number());
        assertThat(_find(_get(CommandBar.class), Button.class))
                .extracting(Button::getText)
                .containsExactly("It works again", "It is not fixed");
        step("It works again");
        assertThat(acting.call(ANA, () -> incidents.list(IncidentFilter.of("kern"))))
                .singleElement()
                .extracting(IncidentLine::state)
                .isEqualTo(IncidentState.VERIFIED);
    }
}
