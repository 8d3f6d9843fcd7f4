package org.ccpor.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.function.Consumer;
import org.ccpor.base.RefusedException;
import org.ccpor.board.SavedViewService;

/** The person's own saved filters: apply, remove, or save the present one under a name. */
class SavedViewsDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient SavedViewService views;
    private final transient Consumer<BoardQuery> apply;
    private final Div list = new Div();
    private final TextField name = new TextField("Save the present filters as");

    SavedViewsDialog(SavedViewService views, BoardQuery present, Consumer<BoardQuery> apply) {
        this.views = views;
        this.apply = apply;
        setHeaderTitle("Saved views");
        list.addClassName("saved-views");
        name.setMaxLength(60);
        name.addValueChangeListener(_ -> name.setInvalid(false));
        var save = new Button("Save", _ -> save(present));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var line = new Div(name, save);
        line.addClassName("field-and-button");
        add(list, line);
        getFooter().add(new Button("Close", _ -> close()));
        show();
    }

    private void save(BoardQuery present) {
        try {
            views.save(name.getValue(), new QueryParameters(present.parameters()).getQueryString());
            name.clear();
            show();
        } catch (RefusedException refused) {
            name.setErrorMessage(refused.sentence());
            name.setInvalid(true);
        }
    }

    private void show() {
        list.removeAll();
        views.mine().forEach(it -> list.add(line(it)));
        if (list.getComponentCount() == 0) {
            list.add(new Paragraph("Nothing saved yet. Set filters on the board, then save them here under a name."));
        }
    }

    private Div line(SavedViewService.Line view) {
        var use = new Button(view.name(), _ -> {
            apply.accept(
                    BoardQuery.parse(QueryParameters.fromString(view.query()).getParameters())
                            .query());
            close();
        });
        use.addThemeVariants(ButtonVariant.TERTIARY);
        var remove = new Button("Remove", _ -> {
            views.remove(view.name());
            show();
        });
        remove.setAriaLabel("Remove the view " + view.name());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL, ButtonVariant.ERROR);
        return new Div(use, remove);
    }
}
