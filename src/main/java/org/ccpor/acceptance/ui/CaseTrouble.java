package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ccpor.acceptance.LoggedResult;
import org.ccpor.acceptance.Result;
import org.ccpor.base.ui.HeldText;
import org.ccpor.form.Edit.NotSavedException;
import org.ccpor.form.Edit.Saved;

/** Under a case whose result was not stored: why, and what the person may decide. */
class CaseTrouble extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient CaseCommand logger;
    private final HeldText held = new HeldText();
    private final Div conflict = new Div();

    CaseTrouble(CaseCommand logger) {
        this.logger = logger;
        conflict.addClassName("cat-conflict");
        conflict.getElement().setAttribute("role", "alert");
        getContent().addClassName("cat-trouble");
        getContent().add(held, conflict);
        hide();
    }

    void hide() {
        held.hide();
        conflict.setVisible(false);
        setVisible(false);
    }

    /** @param done runs once it is stored after all */
    void show(NotSavedException notSaved, LoggedResult mine, Runnable done) {
        hide();
        setVisible(true);
        if (notSaved.trouble() instanceof Saved.Held it) {
            held.ask(it.reasons(), () -> logger.log(mine.keep(), this, done));
            return;
        }
        conflict.removeAll();
        conflict.setVisible(true);
        if (notSaved.trouble() instanceof Saved.Conflict) {
            var now = logger.now(mine.caseId());
            conflict.add(
                    new Paragraph("%s, %s logged this case. Yours is not saved. Which result counts?"
                            .formatted(Result.words(now.result()), now.tester())),
                    new Button(
                            "Keep mine: " + mine.result().label(),
                            _ -> logger.log(mine.over(logger.now(mine.caseId()).seen()), this, done)),
                    new Button("Take theirs: " + Result.words(now.result()), _ -> hide()));
        } else {
            conflict.add(new Paragraph("Not saved: " + notSaved.sentence()), new Button("Close", _ -> hide()));
        }
    }
}
