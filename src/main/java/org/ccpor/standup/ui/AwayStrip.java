package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says that this person looks elsewhere, and leads back. */
class AwayStrip extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Span words = new Span();

    AwayStrip(Runnable back) {
        getContent().addClassName("su-away");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(words, new KeyButton("Return", "F", back));
        setVisible(false);
    }

    void show(String here, String there) {
        words.setText("You look at " + here + "; the stand-up is at " + there + ".");
        setVisible(true);
    }
}
