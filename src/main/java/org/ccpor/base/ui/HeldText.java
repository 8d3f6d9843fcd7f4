package org.ccpor.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Says why a text may hold party data, and asks: take it out, or say that it holds none. */
public class HeldText extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Div reasons = new Div();
    private transient Runnable keeping = () -> {};

    /** Hidden until {@link #ask}. */
    public HeldText() {
        var rule = new Paragraph(
                "Data of parties never enters this board: no names, dates of birth, case numbers or "
                        + "anything copied from CCPOR, CLETS or CARPOS. Change the text, or go on if it holds nothing of the kind.");
        var keep = new Button("It holds no such data, go on", _ -> {
            hide();
            keeping.run();
        });
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("held-text");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(reasons, rule, keep);
        setVisible(false);
    }

    /** Shows the reasons; {@code keep} runs when the person says there is no such data. */
    public void ask(List<String> why, Runnable keep) {
        keeping = keep;
        reasons.removeAll();
        why.forEach(it -> reasons.add(new Span("⚠ " + it)));
        setVisible(true);
    }

    /** Takes the question away. */
    public void hide() {
        setVisible(false);
    }
}
