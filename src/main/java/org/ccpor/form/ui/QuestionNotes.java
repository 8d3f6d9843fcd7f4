package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.form.Derived;
import org.ccpor.form.Finding;
import org.ccpor.form.FormPage;
import org.ccpor.form.ui.model.EditorModel;

/** What stands under a question, part or row: remarks of the team, warnings, and figures computed from the answers. */
class QuestionNotes extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient EditorModel editor;
    private transient List<?> shown = List.of();

    QuestionNotes(EditorModel editor) {
        this.editor = editor;
        getContent().addClassName("form-notes");
        setVisible(false);
    }

    void show(List<FormPage.Remark> remarks, List<Finding> findings, List<Derived> figures) {
        var now = List.of(remarks, findings, figures);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().removeAll();
        remarks.forEach(it ->
                line("remark", "↩", "To change", it.text(), editor.name(it.by()) + ", " + editor.moment(it.at())));
        findings.forEach(
                it -> line(it.blocks() ? "error" : "warning", "!", it.blocks() ? "Wrong" : "Check", it.sentence(), ""));
        if (!figures.isEmpty()) {
            getContent().add(new Figures(figures));
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    private void line(String tone, String glyph, String kind, String words, String small) {
        var mark = new Span(glyph);
        mark.getElement().setAttribute("aria-hidden", "true");
        var lead = new Span(kind + ": ");
        lead.addClassName("form-lead");
        var line = new Paragraph(mark, new Span(lead, new Span(words)));
        if (!small.isEmpty()) {
            var who = new Span(small);
            who.addClassName("form-small");
            line.add(who);
        }
        line.addClassNames("form-note", tone);
        getContent().add(line);
    }
}
