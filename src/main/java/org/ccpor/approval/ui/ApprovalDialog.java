package org.ccpor.approval.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.ccpor.approval.Side;
import org.ccpor.approval.Signing;
import org.ccpor.approval.Verdict;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.jspecify.annotations.Nullable;

/** Asks for one side's decision. Each feature says what it asks for, in the order in which the fields stand. */
public final class ApprovalDialog {
    private final CommandDialog dialog;
    private final Side side;
    private @Nullable Select<Verdict> verdict;
    private @Nullable DatePicker day;
    private @Nullable TextFieldBase<?, String> role;
    private @Nullable TextFieldBase<?, String> words;

    /** For that side. It approves unless a verdict is asked for. */
    public ApprovalDialog(String title, String verb, Side side) {
        dialog = new CommandDialog(title, verb);
        this.side = side;
    }

    /** For what a feature tells besides. */
    public CommandDialog dialog() {
        return dialog;
    }

    /** What may be decided; {@code first} stands there at first. */
    public void askVerdict(List<Verdict> offered, @Nullable Verdict first) {
        verdict = dialog.need(Fields.one("Decision", offered, Verdict::label, first, null), "Choose a decision.");
    }

    /** The day it was decided. Refusals that speak of {@code word} stand beside it. */
    public void askDay(DatePicker field, String sentence, String word) {
        day = dialog.need(field, sentence);
        dialog.errorAt(field, word);
    }

    /** The role of who decides. */
    public <F extends TextFieldBase<F, String>> void askRole(F field, String sentence, String word) {
        role = dialog.need(field, sentence);
        dialog.errorAt(field, word);
    }

    /** Conditions, or why not. */
    public <F extends TextFieldBase<F, String>> void askWords(F field, String... refusedWords) {
        words = dialog.ask(field);
        Stream.of(refusedWords).forEach(it -> dialog.errorAt(field, it));
    }

    /** What was chosen; {@code null} while nothing is. */
    public @Nullable Verdict verdict() {
        return verdict == null ? Verdict.APPROVE : verdict.getValue();
    }

    /** What the dialog does; {@code give} gets what was said and the version the person has seen. */
    public CommandDialog runs(int seenVersion, ObjIntConsumer<Signing> give) {
        return dialog.runs(seenVersion, seen -> give.accept(said(), seen));
    }

    static CommandDialog takeBack(Side side, BiConsumer<Side, String> does) {
        var dialog = new CommandDialog("Take back: " + side.label(), "Take back");
        var why = dialog.need(Fields.text("Why", null), "Say why it is taken back.");
        return dialog.runs(0, _ -> does.accept(side, why.getValue()));
    }

    private Signing said() {
        return new Signing(
                side,
                Objects.requireNonNull(verdict()),
                words == null ? "" : words.getValue(),
                role == null ? "" : role.getValue(),
                day == null ? null : day.getValue(),
                null);
    }
}
