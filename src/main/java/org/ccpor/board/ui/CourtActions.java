package org.ccpor.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.ccpor.base.Refused;
import org.ccpor.base.ui.Notices;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.deployment.ItemAction;
import org.ccpor.process.Phase;

/** The coordinators' commands for one court, in the very dialogs of the board and the court page. Lent to other screens. */
@SpringComponent
public class CourtActions {
    private final DeploymentReader reader;
    private final CourtDialogs dialogs;
    private final ItemCommands items;

    CourtActions(DeploymentReader reader, CourtDialogs dialogs, ItemCommands items) {
        this.reader = reader;
        this.dialogs = dialogs;
        this.items = items;
    }

    /** Clears the oldest open blocker; without one, asks what stops the court. */
    public void blocker(String slug, Runnable done) {
        open(slug, court -> court.blockers().stream()
                .filter(DeploymentDetails.BlockerLine::open)
                .findFirst()
                .ifPresentOrElse(it -> dialogs.blockers().clear(slug, it, done), () -> dialogs.blockers()
                        .raise(court, done)));
    }

    /** Gives the next item to somebody. */
    public void assignNext(String slug, Runnable done) {
        open(slug, court -> NextSteps.of(court).stream()
                .filter(it -> it.actions().contains(ItemAction.ASSIGN))
                .findFirst()
                .ifPresentOrElse(
                        it -> items.run(ItemAction.ASSIGN, slug, it, done),
                        () -> Notices.refused("Nothing of this phase is left to assign.")));
    }

    /** Asks for the phase, then moves by the gate's rule. */
    public void move(String slug, Runnable done) {
        open(slug, court -> {
            var dialog = new Dialog();
            dialog.setHeaderTitle("Move " + court.card().court());
            dialog.addClassName("card-menu-dialog");
            var bar = new Div();
            bar.addClassName("phase-bar");
            for (var phase : Phase.values()) {
                var to = new Button(phase.label(), _ -> {
                    dialog.close();
                    dialogs.moves().move(court.card(), phase, done);
                });
                to.setEnabled(phase != court.card().phase());
                to.getElement()
                        .setAttribute("aria-current", phase == court.card().phase() ? "step" : "false");
                bar.add(to);
            }
            dialog.add(new Paragraph("Now in " + court.card().phase().label() + "."), bar);
            dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
            dialog.open();
        });
    }

    private void open(String slug, Consumer<DeploymentDetails> command) {
        try {
            var court = reader.details(slug);
            if (court.card().state() == CardState.ACTIVE) {
                command.accept(court);
            } else {
                Notices.refused(court.card().court() + " is not in deployment now: "
                        + court.card().state().label() + ".");
            }
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        }
    }
}
