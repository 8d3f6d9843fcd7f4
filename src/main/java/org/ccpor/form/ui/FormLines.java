package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.form.ui.model.EditorModel;

/** Forms of a court: name, state, how far, by when. */
class FormLines extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    FormLines(EditorModel editor, List<FormLine> lines, Function<FormKey, String> href) {
        getContent().addClassNames("court-list", "form-lines");
        getContent().getElement().setAttribute("role", "list").setAttribute("aria-label", "Forms");
        lines.forEach(it -> getContent().add(row(editor, it, href)));
    }

    private static Div row(EditorModel editor, FormLine line, Function<FormKey, String> href) {
        var title = new Span(line.title());
        var small = new Span(small(editor, line));
        small.addClassName("court-small");
        var words = new Div(title, small);
        words.addClassName("court-words");
        var row = new Anchor(href.apply(line.key()), words, new StateChip().show(line.state()));
        if (line.due() != null) {
            var due = new Span(DateFormatter.brief(line.due(), LocalDate.now(editor.clock())));
            due.addClassNames("t", "idle");
            due.getElement().setAttribute("title", "Due " + DateFormatter.weekday(line.due()));
            row.add(due);
        }
        row.addClassName("form-open");
        row.getElement()
                .setAttribute("router-link", true)
                .setAttribute("data-form", line.key().code().name());
        var item = new Div(row);
        item.getElement().setAttribute("role", "listitem");
        return item;
    }

    private static String small(EditorModel editor, FormLine line) {
        if (!line.applicable()) {
            return "Not applicable";
        }
        var at = line.changedAt();
        var by = line.changedBy();
        return Stream.of(
                        line.progress().words(),
                        at == null || by == null ? "" : editor.moment(at) + " by " + editor.name(by))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
