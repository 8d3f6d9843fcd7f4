package org.ccpor.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.process.Phase;

/** Everything a drag can do, without dragging: for keyboard, screen reader and thumb. */
class CardMenuDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** What the menu can ask for. */
    interface Choices {
        void open();

        void move(Phase to);

        void place(int step);

        void pick();
    }

    CardMenuDialog(CourtCard card, boolean coordinates, Choices choices) {
        setHeaderTitle(card.court());
        addClassName("card-menu-dialog");
        add(entry("Open the court", choices::open));
        if (coordinates && card.state() == CardState.ACTIVE) {
            var bar = new Div();
            bar.addClassName("phase-bar");
            for (var phase : Phase.values()) {
                var to = entry(phase.label(), () -> choices.move(phase));
                to.setEnabled(phase != card.phase());
                to.getElement().setAttribute("aria-current", phase == card.phase() ? "step" : "false");
                bar.add(to);
            }
            add(new H3("Move to phase"), bar, new H3("Place in the column"));
            add(new Div(entry("Move up", () -> choices.place(-1)), entry("Move down", () -> choices.place(1))));
        }
        if (coordinates) {
            add(new H3("Several courts at once"), entry("Select or unselect this card", choices::pick));
        }
        getFooter().add(new Button("Close", _ -> close()));
    }

    private Button entry(String label, Runnable action) {
        var button = new Button(label, _ -> {
            close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
