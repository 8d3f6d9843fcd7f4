package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Consumer;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.Finding;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.ui.PartSection.FormPiece;
import org.ccpor.form.ui.model.FormViewModel;
import org.jspecify.annotations.Nullable;

/**
 * One question: its field, or its answer as text where this person may not change it; whether somebody else is in it; and
 * what there is to say about it. A value that somebody else saves appears unless the person is in the field.
 */
class QuestionPanel extends Composite<Div> implements FormPiece, AnswerPanel.Decisions {
    private static final long serialVersionUID = 1L;
    /** A group takes no focus itself; what is chosen in it does, or its first. */
    private static final String FOCUS = "this.scrollIntoView({block: 'center'});"
            + " const parts = [...this.querySelectorAll('vaadin-radio-button, vaadin-checkbox')];"
            + " (parts.find(it => it.checked) ?? parts[0] ?? this).focus();";

    private static final String INTO = "event.relatedTarget === null || !element.contains(event.relatedTarget)";

    private final transient FormEditing form;
    private final transient FormViewModel vm;
    private final transient Question question;
    private final String path;
    private final String of;
    private final transient Consumer<String> then;
    private final QuestionTop top;
    private final Div place = new Div();
    private final QuestionNotes notes;
    private final AnswerPanel panel;
    private final RemarkField remark;
    private final ClearButton clear;
    private transient @Nullable AnswerField<?> field;
    private @Nullable String read;
    private long seen;
    private boolean inside;

    QuestionPanel(FormEditing form, Question question, String path) {
        this(form, question, path, "", _ -> {});
    }

    /**
     * As part of something larger.
     *
     * @param of what it is, for who does not see where the question stands
     * @param then told what was answered here
     */
    QuestionPanel(FormEditing form, Question question, String path, String of, Consumer<String> then) {
        this.form = form;
        this.of = of;
        this.then = then;
        this.vm = form.vm();
        this.question = question;
        this.path = path;
        top = new QuestionTop(form, path);
        notes = new QuestionNotes(vm.editor());
        panel = new AnswerPanel(vm.editor(), this);
        remark = new RemarkField(form, path);
        clear = new ClearButton(vm.words().label(path), this::clear);
        getContent().addClassNames("form-q", "form-" + question.kind().name().toLowerCase(java.util.Locale.ROOT));
        getContent().getElement().setAttribute("data-path", path);
        getContent().add(top, place, panel, notes, remark);
        getElement().addEventListener("focusin", _ -> enter()).setFilter(INTO);
        getElement().addEventListener("focusout", _ -> leave()).setFilter(INTO);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public void draw() {
        setVisible(vm.asks(path));
        if (!isVisible()) {
            return;
        }
        var findings = vm.findings(path);
        if (vm.mayAnswer(path)) {
            var now = field == null ? make() : field;
            fill(now);
            clear.setVisible(now.keepsOne() && !now.get().isEmpty());
            now.complain(complaint(findings.stream()
                    .filter(Finding::blocks)
                    .map(Finding::sentence)
                    .findFirst()
                    .orElse(null)));
            findings = findings.stream().filter(it -> !it.blocks()).toList();
        } else {
            read(vm.words().read(question, path, vm.answers().at(path)));
        }
        panel.show(vm.saver().trouble(path), mine(), it -> vm.words().read(question, path, it));
        notes.show(vm.remarks(path), findings, vm.figures(path));
        remark.draw();
    }

    private void read(String words) {
        if (words.equals(read)) {
            return;
        }
        read = words;
        field = null;
        top.heading(true);
        getContent().addComponentAsFirst(top);
        place.removeAll();
        place.add(new ReadAnswer(words));
    }

    private AnswerField<?> make() {
        var made = AnswerField.of(question, path, vm.words());
        made.of(of);
        var help = vm.words().help(path);
        var text = question.kind() == FieldKind.TEXT || question.kind() == FieldKind.LONG_TEXT;
        if (!help.isEmpty() || text) {
            var unseen = new Span(text ? " " + PartSection.NOTICE : "");
            unseen.addClassName("visually-hidden");
            made.help(new Span(new Span(help), unseen));
        }
        made.onAnswer(it -> answer(it, false));
        top.heading(false);
        // The keys reach the field before the button beside it.
        getContent().addComponentAsFirst(place);
        place.removeAll();
        place.add(made.part(), clear);
        field = made;
        read = null;
        return made;
    }

    private void fill(AnswerField<?> now) {
        var typed = vm.saver().unsaved(path);
        if (typed != null) {
            if (!inside) {
                now.set(typed.value());
            }
        } else if (!inside || now.get().equals(stored())) {
            now.set(stored());
            saw();
        }
    }

    private void saw() {
        var given = vm.given(path);
        seen = given == null ? 0 : given.revision();
        getElement().setAttribute("data-revision", Long.toString(seen));
    }

    private String stored() {
        var given = vm.given(path);
        return given == null ? "" : given.value();
    }

    private @Nullable String complaint(@Nullable String finding) {
        return vm.saver().trouble(path) instanceof Saved.Refusal refusal ? "Not saved: " + refusal.sentence() : finding;
    }

    private void clear() {
        if (field != null) {
            field.set("");
            answer("", false);
            focus(path);
        }
    }

    private String mine() {
        var typed = vm.saver().unsaved(path);
        return typed == null ? "" : Objects.toString(typed.value(), "");
    }

    private void answer(String value, boolean confirmed) {
        vm.answer(path, value, seen, confirmed);
        var stored = vm.saver().unsaved(path) == null;
        if (stored) {
            saw();
        }
        form.answered(path, stored);
        then.accept(value);
        form.changed();
    }

    /** The focus came into this question. */
    void enter() {
        inside = true;
        form.enter(path);
    }

    private void leave() {
        inside = false;
        form.leave();
        draw();
    }

    @Override
    public void keepMine(Saved.Conflict conflict) {
        seen = conflict.revision();
        answer(mine(), false);
    }

    @Override
    public void giveUp() {
        inside = false;
        vm.drop(path);
        form.lookAgain();
    }

    @Override
    public void confirm() {
        answer(mine(), true);
    }

    @Override
    public boolean focus(String wanted) {
        if (!wanted.equals(path) || !isVisible()) {
            return false;
        }
        var target = field == null ? getContent() : field.part();
        target.getElement().executeJs(FOCUS);
        return true;
    }

    /** An answer to read. */
    static class ReadAnswer extends Composite<Paragraph> {
        private static final long serialVersionUID = 1L;

        ReadAnswer(String words) {
            getContent().setText(words.isEmpty() ? "Not answered" : words);
            getContent().addClassName("form-read");
            getContent().setClassName("form-none", words.isEmpty());
        }
    }

    /** Takes an answer back that the field itself cannot, because one of its radio buttons always stays chosen. */
    static class ClearButton extends Composite<Button> {
        private static final long serialVersionUID = 1L;

        ClearButton(String label, Runnable clear) {
            getContent().setText("Clear");
            getContent().setAriaLabel("Clear the answer to “" + label + "”");
            getContent().addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            getContent().addClickListener(_ -> clear.run());
            getContent().addClassName("form-clear");
            setVisible(false);
        }
    }
}
