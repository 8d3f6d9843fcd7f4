package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.UnaryOperator;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.ui.model.EditorModel;
import org.jspecify.annotations.Nullable;

/** Under a field whose answer was not stored: why, and what the person may decide. */
class AnswerPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient Decisions decisions;
    private final transient EditorModel editor;
    private transient @Nullable Saved shown;

    /** What can be decided about a text that was not stored. */
    interface Decisions {
        /** Stores this person's answer over the other's. */
        void keepMine(Saved.Conflict conflict);

        /** Shows what is stored and gives up what was typed. */
        void giveUp();

        /** Stores it although the guard stopped at it. */
        void confirm();
    }

    AnswerPanel(EditorModel editor, Decisions decisions) {
        this.editor = editor;
        this.decisions = decisions;
        getContent().addClassName("form-panel");
        getContent().getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param words puts stored texts into words */
    void show(@Nullable Saved trouble, String mine, UnaryOperator<String> words) {
        var needed = trouble instanceof Saved.Conflict || trouble instanceof Saved.Held ? trouble : null;
        setVisible(needed != null);
        if (needed == null || needed.equals(shown)) {
            shown = needed;
            return;
        }
        shown = needed;
        getContent().removeAll();
        if (needed instanceof Saved.Conflict conflict) {
            conflict(conflict, mine, words);
        } else if (needed instanceof Saved.Held held) {
            held(held);
        }
    }

    private void conflict(Saved.Conflict conflict, String mine, UnaryOperator<String> words) {
        var theirs = conflict.theirs();
        var values = new DescriptionList();
        values.add(new DescriptionList.Term("Yours"), new DescriptionList.Description(words.apply(mine)));
        values.add(
                new DescriptionList.Term(editor.name(conflict.by()) + " wrote at " + editor.moment(conflict.at())),
                new DescriptionList.Description(
                        theirs == null || theirs.isEmpty() ? "(took the answer away)" : words.apply(theirs)));
        getContent()
                .add(
                        new Paragraph("Two people answered this. Which answer counts?"),
                        values,
                        button("Keep mine", () -> decisions.keepMine(conflict)),
                        button("Take theirs", decisions::giveUp));
    }

    private void held(Saved.Held held) {
        var reasons = new UnorderedList();
        held.reasons().forEach(it -> reasons.add(new com.vaadin.flow.component.html.ListItem(it)));
        getContent()
                .add(
                        new Paragraph("This may hold data about a person in a case, so it is not saved:"),
                        reasons,
                        button("It holds no such data: keep it", decisions::confirm),
                        button("Remove it", decisions::giveUp));
    }

    private static Button button(String words, Runnable action) {
        var button = new Button(words, _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
