package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.Component;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.QuestionPanelProvider;

/** What people say about a field of a form, beside it. */
@org.springframework.stereotype.Component
class QuestionComments implements QuestionPanelProvider {
    private final CommentComponentFactory components;

    QuestionComments(CommentComponentFactory components) {
        this.components = components;
    }

    @Override
    public Component of(FormKey key, String path, String label) {
        return components.button(key.court(), CommentPlace.field(key.code(), path, label));
    }
}
