package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.ccpor.base.Outage;
import org.ccpor.base.Refused;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.HeldText;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.collaboration.CommentResult;
import org.ccpor.collaboration.CommentText;
import org.ccpor.collaboration.Mentionable;
import org.ccpor.collaboration.ui.CommentScreens.CommentDesk;
import tools.jackson.databind.node.JsonNodeFactory;

/** Where the next comment is written. What is typed stays in the browser until it is stored. */
class CommentForm extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient CommentDesk model;
    private final transient List<Mentionable> people;
    private final CommentPlace place;
    private final TextArea text = Fields.text("Comment", null);
    private final HeldText held = new HeldText();

    CommentForm(CommentDesk model, List<Mentionable> people, CommentPlace place) {
        this.model = model;
        this.people = people;
        this.place = place;
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.setHelperText("Type @ to mention somebody. No names of parties, no case numbers.");
        text.setManualValidation(true);
        text.addValueChangeListener(it -> complain(it.getValue()));
        var send = new Button("Comment", _ -> write(false));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("comment-form");
        getContent()
                .getElement()
                .setAttribute(
                        "data-draft", "comment:" + model.viewer().userName() + ":" + model.court() + ":" + place.key());
        getContent().add(text, held, send);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript("context://js/comments.js");
        var offered = JsonNodeFactory.instance.arrayNode();
        people.forEach(it -> offered.addObject()
                .put("user", it.userName())
                .put("name", it.name())
                .put("role", it.role()));
        getElement().executeJs("window.ccporComments?.attach(this, $0)", offered);
    }

    private void complain(String typed) {
        var over = typed.length() - CommentText.MOST;
        text.setInvalid(over > 0);
        text.setErrorMessage(
                over > 0
                        ? "A comment has at most 4,000 characters; this one has %,d too many. Shorten it, or split it in two."
                                .formatted(over)
                        : "");
    }

    private void write(boolean confirmed) {
        held.hide();
        complain(text.getValue());
        if (text.isInvalid()) {
            return;
        }
        try {
            switch (model.comments().write(model.court(), place, text.getValue(), confirmed)) {
                case CommentResult.Held(var reasons) -> held.ask(reasons, () -> write(true));
                case CommentResult.Stored _ -> {
                    text.clear();
                    getElement().executeJs("this.ccporComment?.stored()");
                    text.focus();
                }
            }
        } catch (Refused refused) {
            refuse(refused.sentence());
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            refuse("The comment could not be stored just now. It is kept here; try again in a moment.");
        }
    }

    private void refuse(String sentence) {
        text.setErrorMessage(sentence);
        text.setInvalid(true);
    }
}
