package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.Set;
import org.ccpor.base.Outage;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.HeldText;
import org.ccpor.base.ui.KeptText;
import org.ccpor.standup.StandUpNoteService;

/**
 * Where one person writes; saved while they type, kept in the browser as well until the server has it. What looks like
 * party data waits here, unseen by others, until the person says that it is none.
 */
class OwnNote extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MILLIS = 300;

    private final transient StandUpNoteService notes;
    private final long standUp;
    private final String court;
    private final TextArea field = new TextArea("Your note");
    private final KeptText kept;
    private final HeldText held = new HeldText();
    private final Set<String> confirmed = new HashSet<>();
    private String saved = "";
    private boolean focused;

    OwnNote(StandUpNoteService notes, long standUp, String court) {
        this.notes = notes;
        this.standUp = standUp;
        this.court = court;
        kept = new KeptText("ccpor-note-" + standUp + "-", court, this::late);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        field.addClassName("su-field");
        field.addFocusListener(_ -> focused = true);
        field.addBlurListener(_ -> focused = false);
        field.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                save();
            }
        });
        getContent().addClassName("su-own");
        getContent().add(field, kept, held);
    }

    boolean busy() {
        return focused && !field.getValue().isBlank();
    }

    void focus() {
        field.focus();
    }

    /** What is stored by now: another page of the same person may have written it. */
    void show(String stored) {
        if (!stored.equals(saved) && field.getValue().equals(saved)) {
            field.setValue(stored);
        }
        saved = stored;
    }

    void save() {
        var text = field.getValue();
        field.setInvalid(false);
        held.hide();
        if (text.equals(saved)) {
            return;
        }
        try {
            var reasons = notes.write(standUp, court, text, confirmed.containsAll(PartyData.suspects(text)));
            if (reasons.isEmpty()) {
                saved = text;
                kept.stored(text);
            } else {
                held.ask(reasons, () -> {
                    confirmed.addAll(reasons);
                    save();
                });
            }
        } catch (RefusedException refused) {
            say(refused.sentence());
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            say("Not saved just now; your text is kept here. Type on, it is saved when the database answers again.");
        }
    }

    /** What was typed on another court while the line was broken, or in the moment everybody went on. */
    void late(String there, String text) {
        try {
            if (notes.write(standUp, there, text, false).isEmpty()) {
                kept.stored(there, text);
            }
        } catch (RefusedException notNow) {
            // As after an outage, the browser keeps it and offers it again where it was typed.
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
        }
    }

    private void say(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }
}
