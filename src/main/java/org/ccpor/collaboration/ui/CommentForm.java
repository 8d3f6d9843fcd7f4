package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.UUID;
import org.ccpor.base.Outage;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.HeldText;
import org.ccpor.base.ui.KeptText;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.collaboration.CommentResult;
import org.ccpor.collaboration.CommentText;
import org.ccpor.collaboration.Mentionable;
import org.ccpor.collaboration.ui.CommentComponentFactory.CommentModel;

/** Where the next comment is written. What is typed stays in the browser until it is stored. */
class CommentForm extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient CommentModel model;
    private final CommentPlace place;
    private final TextArea text = Fields.text("Comment", null);
    private final KeptText kept;
    private final HeldText held = new HeldText();

    CommentForm(CommentModel model, List<Mentionable> people, CommentPlace place) {
        this.model = model;
        this.place = place;
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.setHelperText("Type @ to mention somebody. No names of parties, no case numbers.");
        text.setManualValidation(true);
        text.addValueChangeListener(it -> complain(it.getValue()));
        var send = new Button("Comment", _ -> write(false));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("comment-form");
        kept = new KeptText("comment:" + model.viewer().userName() + ":" + model.court() + ":" + place.key());
        var spoken = new Div();
        spoken.addClassName("sr");
        spoken.getElement().setAttribute("aria-live", "polite");
        getContent().add(text, new MentionList("people-" + UUID.randomUUID(), people), spoken, kept, held, send);
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
        var words = text.getValue();
        try {
            switch (model.comments().write(model.court(), place, words, confirmed)) {
                case CommentResult.Held(var reasons) -> held.ask(reasons, () -> write(true));
                case CommentResult.Stored _ -> {
                    text.clear();
                    kept.stored(words);
                    text.focus();
                }
            }
        } catch (RefusedException refused) {
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
