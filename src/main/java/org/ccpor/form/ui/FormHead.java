package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormState;
import org.ccpor.form.ui.model.FormViewModel;
import org.jspecify.annotations.Nullable;

/** Above a form: its name, where it stands, why it is asked, who else has it open, and what can be done with it. */
class FormHead extends Composite<Header> {
    private static final long serialVersionUID = 1L;

    private final transient FormViewModel vm;
    private final H2 title = new H2();
    private final StateChip chip = new StateChip();
    private final Span progress = new Span();
    private final Span story = new Span();
    private final Paragraph why = new Paragraph();
    private final FormActionBar actions;

    FormHead(FormEditing form, FormActionBar actions) {
        this.vm = form.vm();
        this.actions = actions;
        title.setText(vm.words().texts().get("title"));
        title.getElement().setAttribute("tabindex", "-1");
        var name = new Div(title, chip, form.people("", "has this form open"));
        name.addClassName("form-title");
        var line = new Div(progress, story);
        line.addClassName("form-line");
        getContent().addClassName("form-head");
        why.setText(why());
        why.addClassName("form-why");
        getContent().add(name, line, why);
        vm.words().texts().find("intro").ifPresent(it -> {
            var intro = new Paragraph(it);
            intro.addClassName("form-intro");
            getContent().add(intro);
        });
        vm.words().texts().links().forEach(it -> {
            var link = new Anchor(it.path(), it.label(), AnchorTarget.BLANK);
            link.addClassName("form-back");
            getContent().add(link);
        });
        getContent().add(actions);
    }

    void draw() {
        var page = vm.page();
        chip.show(page.state());
        progress.setText(vm.progress().words());
        progress.setVisible(!progress.getText().isEmpty());
        story.setText(story(page));
        story.setVisible(!story.getText().isEmpty());
        why.setVisible(page.state().open());
        actions.draw();
    }

    /** Why the court is asked, how long that takes, who helps. */
    private String why() {
        return "%s Takes about %d minutes. %s"
                .formatted(
                        vm.words().texts().get("why"),
                        vm.definition().model().minutes(),
                        vm.editor()
                                .forms()
                                .helper(vm.key())
                                .map("%s of the CCPOR team helps."::formatted)
                                .orElse("Anyone on the CCPOR team can help."));
    }

    private String story(FormPage page) {
        return switch (page.state()) {
            case SUBMITTED ->
                told("Handed in", page.submitted())
                        + round(page)
                        + (page.askedBack() == null ? "" : " · " + told("Asked for back", page.askedBack()));
            case RETURNED -> told("Returned", page.decided()) + round(page);
            case ACCEPTED -> told("Accepted", page.decided()) + round(page);
            default -> page.round() > 1 ? "round " + page.round() : "";
        };
    }

    private static String round(FormPage page) {
        return page.round() > 1 ? " · round " + page.round() : "";
    }

    private String told(String what, FormPage.@Nullable Mark mark) {
        return mark == null
                ? what
                : what + " " + vm.editor().moment(mark.at()) + " by "
                        + vm.editor().name(mark.by());
    }

    void focusTitle() {
        title.getElement().executeJs("this.focus()");
    }

    /** What changed in words, for those who do not see the chip change. */
    String news(FormPage page) {
        var mark = page.state() == FormState.SUBMITTED ? page.submitted() : page.decided();
        return "The form is now: " + page.state().label()
                + (mark == null ? "" : ", by " + vm.editor().name(mark.by()));
    }
}
