package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A button that says which key does the same. */
class KeyButton extends Composite<NativeButton> {
    private static final long serialVersionUID = 1L;

    private final Span words = new Span();

    KeyButton(String label, String key, Runnable action) {
        var cap = new Span(key);
        cap.addClassName("su-key");
        cap.getElement().setAttribute("aria-hidden", "true");
        words.setText(label);
        getContent().addClassNames("btn", "su-button");
        getContent().getElement().setAttribute("aria-keyshortcuts", key);
        getContent().add(words, cap);
        getContent().addClickListener(_ -> action.run());
    }

    KeyButton primary() {
        getContent().addClassName("primary");
        return this;
    }

    void label(String label) {
        words.setText(label);
    }

    void enable(boolean on) {
        getContent().setEnabled(on);
    }
}
