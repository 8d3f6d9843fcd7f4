package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.form.FormState;

/** The court's forms with where they are; each leads to the form. */
class MyForms extends Composite<UnorderedList> {
    private static final long serialVersionUID = 1L;

    MyForms() {
        getContent().addClassNames("court-list", "my-forms");
    }

    void show(List<FormLine> forms, LocalDate today) {
        getContent().removeAll();
        forms.stream().filter(FormLine::applicable).forEach(it -> getContent().add(row(it, today)));
    }

    private static ListItem row(FormLine form, LocalDate today) {
        var title = new Anchor(path(form), form.title());
        title.getElement().setAttribute("router-link", true);
        var state = new Span(words(form, today));
        state.addClassName("court-small");
        var chip = new Span(form.state().label());
        chip.addClassNames("t", tone(form.state()));
        var row = new ListItem(title, chip, state);
        row.addClassName("my-form");
        return row;
    }

    static String path(FormLine form) {
        return "court/" + form.key().court() + "/form/" + form.key().code();
    }

    private static String words(FormLine form, LocalDate today) {
        var due = form.due() == null || !form.state().open() ? "" : "due " + DateFormatter.brief(form.due(), today);
        return Stream.of(form.progress().words(), due)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String tone(FormState state) {
        return switch (state) {
            case ACCEPTED -> "ok";
            case RETURNED -> "warn";
            case SUBMITTED, DRAFT, NOT_BEGUN -> "idle";
        };
    }
}
