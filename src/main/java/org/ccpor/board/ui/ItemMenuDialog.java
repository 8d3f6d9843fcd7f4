package org.ccpor.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.function.Consumer;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;

/** Everything this viewer may do with one item now. */
class ItemMenuDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ItemMenuDialog(ItemLine line, Consumer<ItemAction> choose) {
        setHeaderTitle(line.wording());
        addClassName("court-item-menu");
        var entries = new Div();
        entries.addClassName("court-menu");
        Arrays.stream(ItemAction.values())
                .filter(line.actions()::contains)
                .map(action -> entry(action, choose))
                .forEach(entries::add);
        add(new Paragraph(line.kind().label() + " · " + line.state().label() + " · " + line.id()), entries);
        getFooter().add(new Button("Close", _ -> close()));
    }

    private Button entry(ItemAction action, Consumer<ItemAction> choose) {
        var button = new Button(action.label(), _ -> {
            close();
            choose.accept(action);
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
