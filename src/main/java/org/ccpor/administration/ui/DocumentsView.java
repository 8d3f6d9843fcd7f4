package org.ccpor.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.administration.ui.DocumentCommand.Provided;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.FileDownload;
import org.ccpor.document.Document;
import org.ccpor.document.LibraryService;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.PersonNames;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.ProcessTemplates;

/** The library: for each item of a process version that provides a document, its editions. */
@Route("admin/documents")
@PageTitle("Documents · CCPOR Deployment")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class DocumentsView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int KILO = 1024;

    private final transient LibraryService library;
    private final transient ProcessTemplates templates;
    private final transient DocumentCommand commands;
    private final transient PersonNames names;
    private final transient Clock clock;
    private final Div body = new Div();
    private transient ProcessTemplate shown;

    DocumentsView(
            LibraryService library,
            ProcessTemplates templates,
            DocumentCommand commands,
            PersonNames names,
            CurrentViewer viewer,
            Clock clock) {
        this.library = library;
        this.templates = templates;
        this.commands = commands;
        this.names = names;
        this.clock = clock;
        this.shown = templates.current();
        var page = new AdminPage(Subject.DOCUMENTS, viewer.get());
        page.add(body);
        body.addClassName("admin-documents");
        addClassName("admin-view");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        shown = TemplateLinks.asked(entering, templates);
        show();
    }

    private void show() {
        var editions = library.of(shown.key());
        var hint = new Paragraph(
                "What the process says the team provides. “Send…” at the item of a court’s checklist offers these editions.");
        hint.addClassName("admin-note");
        body.removeAll();
        body.add(new TemplateLinks(Subject.DOCUMENTS, templates, shown), hint);
        library.items(shown.key()).forEach(item -> {
            var own =
                    editions.stream().filter(it -> it.item().equals(item.id())).toList();
            body.add(part(new Provided(shown.key(), item, own.isEmpty() ? null : own.getFirst()), own));
        });
    }

    private Section part(Provided provided, List<Document> editions) {
        var add = new CommandButton<>(commands.add(), this::show, ButtonVariant.SMALL);
        add.show(provided);
        var head = new Div(new H3(provided.item().wording()), add);
        head.addClassName("admin-head");
        if (editions.isEmpty()) {
            var none = new Paragraph("No edition yet.");
            none.addClassName("admin-note");
            return new Section(head, none);
        }
        var list = new UnorderedList();
        list.addClassName("admin-editions");
        editions.forEach(it -> list.add(line(it)));
        return new Section(head, list);
    }

    private ListItem line(Document document) {
        var small = new Span("%s, added %s by %s"
                .formatted(
                        about(document),
                        DateFormatter.brief(DateFormatter.day(document.at(), clock), LocalDate.now(clock)),
                        names.of(document.by())));
        small.addClassName("court-small");
        var remove = new CommandButton<>(commands.remove(), this::show, ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.show(document);
        return new ListItem(door(document), small, remove);
    }

    private static String about(Document document) {
        var file = document.file();
        return file == null ? "Link" : "%s, %,d KB".formatted(file.name(), Math.max(1, file.size() / KILO));
    }

    private Component door(Document document) {
        var file = document.file();
        if (file == null) {
            var link = new Anchor(String.valueOf(document.link()), document.words(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return link;
        }
        var id = document.id();
        var link = new Anchor(
                new FileDownload(
                        file.name(),
                        file.kind(),
                        file.size(),
                        () -> library.find(id).isPresent(),
                        number -> library.part(id, number)),
                document.words());
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
