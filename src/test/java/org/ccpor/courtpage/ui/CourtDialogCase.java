package org.ccpor.courtpage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The dialogs of a court's page, opened for Kern, which is in Scope. */
@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class CourtDialogCase extends KaribuTest {
    @Autowired
    Given given;

    @Autowired
    CourtCommand commands;

    @Autowired
    PlanCommand plan;

    @Autowired
    StandingCommand standing;

    @Autowired
    BlockerCommand blockers;

    @Autowired
    ContactCommand contactCommand;

    @Autowired
    DeploymentDetailsService deployments;

    /** How often a dialog said that it did what it asked for. */
    int done;

    @BeforeEach
    void a_court_in_scope() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
    }

    DeploymentDetails kern() {
        return deployments.details("kern");
    }

    void count() {
        done++;
    }

    <T> void start(Command<T> command, T with) {
        new CommandRun().start(command, with, this::count);
    }

    static TextArea text(String label) {
        return _get(TextArea.class, it -> it.withLabel(label));
    }

    static void press(String button) {
        LocatorJ._click(_get(Button.class, it -> it.withText(button)));
    }

    static boolean asking() {
        return !_find(CommandDialog.class).isEmpty();
    }
}
