package org.ccpor.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The second question of a dialog: whose value counts, or whether what was typed may go. */
public class AskedTwice extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private boolean discarding;

    AskedTwice() {
        getContent().addClassName("ask-twice");
        getContent().getElement().setAttribute("role", "alert");
        hide();
    }

    void hide() {
        discarding = false;
        getContent().removeAll();
        setVisible(false);
    }

    boolean asksToDiscard() {
        return discarding;
    }

    void show(String sentence, CommandDialog.Both both, Runnable keepTheirs, Runnable applyMine) {
        hide();
        var values = new DescriptionList();
        values.add(new DescriptionList.Term("By now"), new DescriptionList.Description(both.theirs()));
        var mine = both.mine();
        values.add(
                new DescriptionList.Term("Yours"),
                new DescriptionList.Description(mine == null ? "Cannot be done any more." : mine));
        var keep = new Button("Keep what it is by now", _ -> keepTheirs.run());
        getContent().add(new Paragraph(sentence), values, keep);
        if (mine != null) {
            getContent().add(new Button("Save mine", _ -> applyMine.run()));
        }
        setVisible(true);
        keep.focus();
    }

    void discard(Runnable leave) {
        hide();
        discarding = true;
        var stay = new Button("Go on typing", _ -> hide());
        var discard = new Button("Discard it", _ -> leave.run());
        discard.addThemeVariants(ButtonVariant.ERROR);
        getContent().add(new Paragraph("What you typed is not saved."), stay, discard);
        setVisible(true);
        stay.focus();
    }
}
