package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.RowList;
import org.ccpor.board.ui.MoveQuestion;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.MovePreview;
import org.jspecify.annotations.Nullable;

/**
 * What a move asks for: the missing items, to be answered in place, or a reason to go on without them; why back, when
 * the court moves back.
 */
class GateDialog extends CommandDialog implements MoveQuestion.Asked {
    private static final long serialVersionUID = 1L;

    private final transient MovePreview check;
    private final transient DeploymentDetailsService deployments;
    private final Paragraph summary = new Paragraph();
    private final RowList<ItemLine, ItemRow> missing;
    private final TextArea reason;
    private final boolean forward;

    /**
     * @param court name of the court
     * @param go makes the move, with the reason or with none when nothing is missing; it may call {@link #refuse} to keep
     *     this dialog open with its sentence
     */
    GateDialog(
            MovePreview check,
            String court,
            DeploymentDetailsService deployments,
            ItemCommand commands,
            CourtChanges changes,
            Consumer<@Nullable String> go) {
        super(court + ": move to " + check.to().label(), "Move to " + check.to().label());
        this.check = check;
        this.deployments = deployments;
        this.forward = check.from().isBefore(check.to());
        this.missing = new RowList<>(
                "Missing for the gate", ItemLine::id, _ -> commands.row(check::slug, this::look), ItemRow::show);
        this.reason = Fields.text(forward ? "Reason to override the gate" : "Why back?", null);
        addClassName("court-gate");
        summary.getElement().setAttribute("aria-live", "polite");
        show(summary);
        show(missing);
        need(reason, forward ? "Say why the gate is overridden, or answer what is missing." : "Say why it moves back.");
        if (forward) {
            reason.setHelperText("Stays visible on the card");
        } else {
            summary.setText("%s goes back from %s to %s. Its items keep their state."
                    .formatted(court, check.from().label(), check.to().label()));
        }
        show(check.gate().missing());
        changes.follow(this, check.slug(), this::look);
        runs(check.version(), _ -> go.accept(text()));
    }

    private @Nullable String text() {
        return reason.isVisible() ? reason.getValue() : null;
    }

    /** Reads again what is missing, after an item was answered here or by somebody else. */
    private void look() {
        if (!forward) {
            return;
        }
        try {
            var gate = deployments.details(check.slug()).gate();
            if (gate != null && gate.phase() == check.from()) {
                show(gate.missing());
            } else {
                refuse("The court has left %s meanwhile.".formatted(check.from().label()));
            }
        } catch (RefusedException refused) {
            refuse(refused.sentence());
        }
    }

    private void show(List<ItemLine> items) {
        if (!forward) {
            missing.setVisible(false);
            return;
        }
        missing.show(items);
        var open = items.isEmpty();
        var count = items.size();
        summary.setText(
                open
                        ? "Nothing is missing any more for %s."
                                .formatted(check.from().label())
                        : "The gate out of %s needs %d more mandatory %s. Answer them here, or override the gate."
                                .formatted(check.from().label(), count, count == 1 ? "item" : "items"));
        reason.setVisible(!open);
        primary().setText(open ? "Move to " + check.to().label() : "Override the gate");
    }
}
