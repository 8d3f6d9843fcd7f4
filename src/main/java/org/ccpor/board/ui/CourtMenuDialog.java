package org.ccpor.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.function.BiConsumer;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.process.Phase;

/** What a coordinator may do with a court in its state. A dialog of buttons, as for cards and items: axe rejects MenuBar. */
class CourtMenuDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient DeploymentDetails court;
    private final transient CourtDialogs dialogs;
    private final transient Runnable done;
    private final Div entries = new Div();

    CourtMenuDialog(DeploymentDetails court, CourtDialogs dialogs, Runnable done) {
        this.court = court;
        this.dialogs = dialogs;
        this.done = done;
        setHeaderTitle(court.card().court());
        addClassNames("card-menu-dialog", "court-menu-dialog");
        entries.addClassName("court-menu");
        add(entries);
        fill(court.template() == null ? CardState.CANDIDATE : court.card().state());
        getFooter().add(new Button("Close", _ -> close()));
    }

    private void fill(CardState state) {
        switch (state) {
            case CANDIDATE -> entry("Start a deployment", dialogs.plan()::start);
            case CLOSED -> entry("Deploy again", dialogs.plan()::start);
            case ACTIVE -> {
                entry("Remind the court", dialogs.reminder()::open);
                dates();
                entry("Raise a blocker", dialogs.blockers()::raise);
                entry("Mark live", dialogs.standing()::live);
                entry("Put on hold", dialogs.standing()::hold);
                entry("Withdraw", dialogs.standing()::withdraw);
                phases();
            }
            case ON_HOLD -> {
                entry("Resume", dialogs.standing()::resume);
                dates();
                entry("Withdraw", dialogs.standing()::withdraw);
            }
            case LIVE -> {
                entry("Wave and analyst", dialogs.plan()::assign);
                entry("Close the deployment", dialogs.standing()::close);
            }
            case WITHDRAWN -> {
                entry("Resume", dialogs.standing()::resume);
                entry("Deploy again", dialogs.plan()::start);
            }
        }
    }

    private void dates() {
        entry(court.card().goLive() == null ? "Set go-live date" : "Change go-live date", dialogs::goLive);
        entry("Wave and analyst", dialogs.plan()::assign);
        entry("Scope decisions", dialogs.plan()::facts);
        entry("Note worse health", dialogs.plan()::health);
    }

    private void phases() {
        var bar = new Div();
        bar.addClassName("phase-bar");
        for (var phase : Phase.values()) {
            var to = button(phase.label(), (it, after) -> dialogs.moves().move(it.card(), phase, after));
            to.setEnabled(phase != court.card().phase());
            to.getElement().setAttribute("aria-current", phase == court.card().phase() ? "step" : "false");
            bar.add(to);
        }
        add(new H3("Move to phase"), bar);
    }

    private void entry(String label, BiConsumer<DeploymentDetails, Runnable> command) {
        entries.add(button(label, command));
    }

    private Button button(String label, BiConsumer<DeploymentDetails, Runnable> command) {
        var button = new Button(label, _ -> {
            close();
            command.accept(court, done);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
