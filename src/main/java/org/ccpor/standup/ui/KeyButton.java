package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A button that says which key does the same. */
class KeyButton extends Composite<NativeButton> {
    private static final long serialVersionUID = 1L;

    private final Span words = new Span();
    private boolean once;

    KeyButton(String label, String key, Runnable action) {
        var cap = new Span(key);
        cap.addClassName("su-key");
        cap.getElement().setAttribute("aria-hidden", "true");
        words.setText(label);
        getContent().addClassNames("btn", "su-button");
        getContent().getElement().setAttribute("aria-keyshortcuts", key);
        getContent().add(words, cap);
        getContent().addClickListener(click -> {
            if (!once || click.getClickCount() < 2) {
                action.run();
            }
        });
    }

    /** The second click of a double click is the same wish. Without this it is another step. */
    KeyButton once() {
        once = true;
        return this;
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
