package org.ccpor.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.process.TemplatePhase;

/** The process as the board knows it, to be checked line by line against the document; prints. */
@Route("admin/process")
@PageTitle("Process · CCPOR Deployment")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class ProcessView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient ProcessTemplates templates;
    private final Div body = new Div();

    ProcessView(ProcessTemplates templates, CurrentViewer viewer) {
        this.templates = templates;
        body.addClassName("admin-process-body");
        var page = new AdminPage(Subject.PROCESS, viewer.get());
        page.add(body);
        addClassName("admin-view");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var shown = TemplateLinks.asked(entering, templates);
        body.removeAll();
        body.add(choices(shown), about(shown));
        shown.phases().forEach(it -> body.add(phase(it)));
    }

    private Div choices(ProcessTemplate shown) {
        var print = new Button("Print", _ -> getElement().executeJs("window.print()"));
        var head = new Div(new TemplateLinks(Subject.PROCESS, templates, shown), print);
        head.addClassNames("admin-head", "admin-no-print");
        return head;
    }

    private static Section about(ProcessTemplate template) {
        var about = new Section(new H2(template.title() + ", " + template.key()), note("Source: " + template.source()));
        if (template.ambiguous()) {
            about.add(note("The source does not say clearly which milestone belongs to which phase."));
        }
        about.add(
                note("Split: one bullet of the document made trackable. Added: not in the document. Proposed: no source"
                        + " says it. T-90 is 90 calendar days before go-live, moved to the court day before where courts are"
                        + " closed."));
        return about;
    }

    private static Section phase(TemplatePhase phase) {
        var table = new PlainTable(
                phase.phase().label() + " items", "Id", "Item", "Kind", "Responsible", "Due", "After", "Gate", "Form");
        for (var item : phase.items()) {
            var words = new ItemFormatter(item);
            table.row(
                    item.id(),
                    words.text(),
                    words.kind(),
                    words.responsible(),
                    ItemFormatter.day(item.offsetDays()),
                    String.join(", ", item.predecessors()),
                    item.mandatory() ? "Needed" : "Optional",
                    item.forms().stream().map(FormCode::name).collect(Collectors.joining(", ")));
        }
        var window = note("%s · items due %s to %s · %d items"
                .formatted(
                        phase.window(),
                        ItemFormatter.day(phase.earliest()),
                        ItemFormatter.day(phase.latest()),
                        phase.items().size()));
        return new Section(new H3(phase.phase().label()), window, table);
    }

    private static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("admin-note");
        return note;
    }
}
