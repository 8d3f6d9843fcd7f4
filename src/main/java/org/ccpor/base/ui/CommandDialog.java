package org.ccpor.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Asks what a command needs and runs it, once however often it is clicked. A refusal stands beside the field and nothing
 * typed is lost; when somebody else was faster, both values stand side by side and the person decides.
 */
public class CommandDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final CommandFields fields = new CommandFields();
    private final Paragraph error = new Paragraph();
    private final AskedTwice asked = new AskedTwice();
    private final HeldText held = new HeldText();
    private final Button go;
    private transient @Nullable Supplier<Both> comparing;
    private transient IntConsumer attempt = _ -> {};
    private transient Runnable said = () -> {};
    private transient Runnable done = () -> {};
    private int version;
    private boolean stays;
    private String confirmed = "";

    /**
     * Two people's values.
     *
     * @param version version of theirs
     * @param mine {@code null} when it cannot be done any more
     */
    public record Both(int version, String theirs, @Nullable String mine) {}

    /** @param verb on the button that does it */
    public CommandDialog(String title, String verb) {
        setHeaderTitle(title);
        addClassName("ask");
        setWidth("36rem");
        setMaxWidth("100%");
        error.addClassName("ask-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        go = new Button(verb, _ -> attempt(version));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(fields, error, held, asked);
        getFooter().add(new Button("Cancel", _ -> leave()), go);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(_ -> leave());
        Shortcuts.addShortcutListener(this, () -> attempt(version), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this);
    }

    /** A line above the fields. */
    public void tell(String sentence) {
        fields.show(new Paragraph(sentence));
    }

    /** A part that asks nothing, such as a preview. */
    public void show(Component part) {
        fields.show(part);
    }

    public <F extends Component & HasValue<?, ?>> F ask(F field) {
        fields.ask(field);
        return field;
    }

    /** A field that must be filled; {@code sentence} says so beside it. */
    public <F extends Component & HasValue<?, ?>> F need(F field, String sentence) {
        fields.need(field, sentence);
        return field;
    }

    /** Beside which field refusals stand; the first one if nothing is said. */
    public void errorAt(HasValidation field) {
        fields.errorAt(field);
    }

    /** Refusals that speak of {@code word} stand beside this field. */
    public void errorAt(HasValidation field, String word) {
        fields.errorAt(field, word);
    }

    /** What to show when somebody else was faster. Without it the sentence alone is shown. */
    public void comparing(Supplier<Both> both) {
        comparing = both;
    }

    /** The button that does it. */
    public Button primary() {
        return go;
    }

    /** What the dialog does; {@code save} gets the version the person has seen. */
    public CommandDialog runs(int seenVersion, IntConsumer save) {
        version = seenVersion;
        attempt = save;
        return this;
    }

    /** What is said once it is done. */
    public CommandDialog says(Supplier<String> sentence) {
        said = () -> Notices.info(sentence.get());
        return this;
    }

    /** Runs when the dialog is through: done, or left to what somebody else did; after what was said so before. */
    public CommandDialog then(Runnable next) {
        var before = done;
        done = () -> {
            before.run();
            next.run();
        };
        return this;
    }

    /** Opens the dialog, with the focus in its first field. */
    void start() {
        fields.focusFirst();
        open();
    }

    private void attempt(int seen) {
        if (!isOpened() || !go.isEnabled()) {
            // The second of two clicks, or a key for what the button does not offer.
            return;
        }
        error.setVisible(false);
        asked.hide();
        held.hide();
        go.setVisible(true);
        fields.calm();
        if (!fields.filled() || holds(seen)) {
            return;
        }
        stays = false;
        try {
            attempt.accept(seen);
        } catch (StaleException stale) {
            compare(stale.sentence());
        } catch (RefusedException refused) {
            refuse(refused.sentence());
        } catch (OptimisticLockingFailureException race) {
            compare("Somebody else changed this in the same moment.");
        }
        if (!stays) {
            close();
            said.run();
            done.run();
        }
    }

    /** Stops at what looks like party data until the person says of exactly this text that it holds none. */
    private boolean holds(int seen) {
        var reasons = fields.suspects();
        var typed = fields.typedText();
        if (reasons.isEmpty() || typed.equals(confirmed)) {
            return false;
        }
        held.ask(reasons, () -> {
            confirmed = typed;
            attempt(seen);
        });
        return true;
    }

    /** Says why it was not done, and keeps everything typed. */
    public void refuse(String sentence) {
        stays = true;
        if (!fields.refuse(sentence)) {
            error.setText(sentence);
            error.setVisible(true);
        }
    }

    /** Puts the two values side by side, and lets the person decide. */
    public void compare(String sentence) {
        if (comparing == null) {
            refuse(sentence);
            return;
        }
        stays = true;
        var both = comparing.get();
        go.setVisible(false);
        asked.show(
                sentence,
                both,
                () -> {
                    close();
                    done.run();
                },
                () -> {
                    version = both.version();
                    attempt(version);
                });
    }

    private void leave() {
        if (fields.typed() && !asked.asksToDiscard()) {
            asked.discard(this::close);
        } else {
            close();
        }
    }
}
