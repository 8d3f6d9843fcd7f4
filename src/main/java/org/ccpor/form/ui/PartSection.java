package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.form.Progress;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.definition.PartOfForm;
import org.ccpor.form.ui.model.FormViewModel;

/** A headed part of a form with its questions and its own progress. */
class PartSection extends Composite<Section> {
    /** Domain 8.1. */
    static final String NOTICE = "Write nothing about people in cases, such as names, birth dates or case numbers.";

    private static final long serialVersionUID = 1L;

    private final transient FormViewModel vm;
    private final transient PartOfForm part;
    private final transient List<FormPiece> pieces = new ArrayList<>();
    private final Span progress = new Span();
    private final Paragraph notice = new Paragraph(NOTICE);
    private final QuestionNotes notes;
    private final CommandRun run = new CommandRun();
    private final transient Command<PartOfForm> rest;
    private final Button asExpected;

    PartSection(FormEditing form, PartOfForm part) {
        this.vm = form.vm();
        this.part = part;
        var title = new H3(vm.words().texts().get("part." + part.key()));
        title.setId(id());
        title.getElement().setAttribute("tabindex", "-1");
        progress.addClassName("form-small");
        notice.addClassName("form-notice");
        notes = new QuestionNotes(vm.editor());
        rest = Command.<PartOfForm>asking("The rest as expected…", it -> new TogetherDialog(form).rest(it))
                .when(it -> TogetherDialog.expected(vm, it).size() > 1);
        asExpected = new Button(rest.label().apply(part), _ -> run.start(rest, part, form::changed));
        asExpected.addThemeVariants(ButtonVariant.SMALL);
        var head = new Div(title, progress, asExpected);
        head.addClassName("form-part-head");
        getContent().addClassName("form-part");
        getContent().getElement().setAttribute("aria-labelledby", id());
        getContent().add(head, notice);
        vm.words()
                .texts()
                .find("part." + part.key() + ".help")
                .map(Paragraph::new)
                .ifPresent(it -> {
                    it.addClassName("form-small");
                    getContent().add(it);
                });
        part.questions().stream().filter(it -> !it.elsewhere()).forEach(it -> add(form, it));
        getContent().add(notes);
    }

    private void add(FormEditing form, Question question) {
        if (question.kind() == FieldKind.TABLE) {
            var table = new TablePanel(form, question);
            pieces.add(table);
            getContent().add(table);
        } else {
            var box = new QuestionPanel(form, question, question.name());
            pieces.add(box);
            getContent().add(box);
        }
    }

    String id() {
        return "part-" + part.key();
    }

    String title() {
        return vm.words().texts().get("part." + part.key());
    }

    /** How far this part is: "3 of 5", with what to fix. */
    String standing() {
        return Progress.of(vm.definition().model(), vm.answers(), part).figure();
    }

    void draw() {
        pieces.forEach(FormPiece::draw);
        progress.setText(standing());
        asExpected.setVisible(rest.allowedWhen().test(part));
        notice.setVisible(
                vm.page().state().open() && part.questions().stream().anyMatch(it -> vm.asks(it.name()) && free(it)));
        var figures = vm.figures("#" + part.key());
        notes.show(List.of(), List.of(), figures);
        setVisible(
                !figures.isEmpty() || part.questions().stream().anyMatch(it -> !it.elsewhere() && vm.asks(it.name())));
    }

    private boolean free(Question question) {
        return question.kind() == FieldKind.TEXT
                || question.kind() == FieldKind.LONG_TEXT
                || question.row().stream().anyMatch(this::free);
    }

    boolean focus(String path) {
        return pieces.stream().anyMatch(it -> it.focus(path));
    }

    void focusTitle() {
        getContent().getElement().executeJs("const h = this.querySelector('h3'); h.scrollIntoView(); h.focus();");
    }

    /** A question or a table on the screen. */
    interface FormPiece {
        /** Path of its question. */
        String path();

        /** Shows how the form stands now. */
        void draw();

        /** Puts the focus where that path is answered; {@code false} if it is not here. */
        boolean focus(String path);
    }
}
