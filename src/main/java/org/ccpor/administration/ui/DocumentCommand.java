package org.ccpor.administration.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.concurrent.atomic.AtomicReference;
import org.ccpor.base.FileHeldException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.FileField;
import org.ccpor.document.Document;
import org.ccpor.document.LibraryService;
import org.ccpor.document.NewDocument;
import org.ccpor.document.NewDocument.Upload;
import org.ccpor.process.TemplateItem;
import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;

/** Keeps the editions of the library. */
@SpringComponent
record DocumentCommand(LibraryService library) {
    /**
     * An item of a process that provides a document.
     *
     * @param newest its newest edition; {@code null} if there is none
     */
    record Provided(
            TemplateKey template,
            TemplateItem item,
            @Nullable Document newest) {}

    Command<Provided> add() {
        return Command.<Provided>asking("Add an edition…", this::adding)
                .spoken(it -> "Add an edition: " + it.item().wording());
    }

    Command<Document> remove() {
        return Command.<Document>asking("Remove…", this::removing).spoken(it -> "Remove " + it.words());
    }

    private CommandDialog adding(Provided it) {
        var newest = it.newest();
        var dialog = new CommandDialog("Add an edition: " + it.item().wording(), "Add");
        var title = dialog.need(
                Fields.line("Title", newest == null ? title(it.item()) : newest.title()),
                "Give the title courts read.");
        var edition = dialog.need(Fields.line("Edition", ""), "Say which edition it is.");
        edition.setHelperText("Such as 3 or June 2016");
        var link = dialog.ask(Fields.line("Link", ""));
        link.setHelperText("Where it lies on the web; or choose a file below");
        var chosen = new AtomicReference<@Nullable Upload>();
        var told = new Paragraph("csv, xlsx, pdf or docx, at most 10 MB. The text of a pdf is not checked for you.");
        told.addClassName("form-files-hint");
        told.getElement().setAttribute("role", "status");
        var fine = new Checkbox("The file holds no names, case numbers or other party data");
        fine.setVisible(false);
        dialog.show(new FileField(
                "Choose a file…",
                (name, content) -> {
                    chosen.set(new Upload(name, content, false));
                    fine.setVisible(false);
                    fine.setValue(false);
                    told.setText("Chosen: " + name);
                },
                told::setText,
                ".csv",
                ".xlsx",
                ".pdf",
                ".docx"));
        dialog.show(told);
        dialog.show(fine);
        dialog.errorAt(title, "title");
        dialog.errorAt(edition, "edition");
        dialog.errorAt(link);
        return dialog.runs(0, _ -> {
            var file = chosen.get();
            try {
                var unused = library.add(new NewDocument(
                        it.template(),
                        it.item().id(),
                        title.getValue(),
                        edition.getValue(),
                        link.getValue(),
                        file == null ? null : new Upload(file.name(), file.content(), fine.getValue())));
            } catch (FileHeldException held) {
                fine.setVisible(true);
                throw held;
            }
        });
    }

    /** Without what the item says of it: "Scope questionnaire provided" is about the scope questionnaire. */
    private static String title(TemplateItem item) {
        return item.wording().replaceAll(" (provided|available online)$", "");
    }

    private CommandDialog removing(Document document) {
        var dialog = new CommandDialog("Remove " + document.words() + "?", "Remove");
        dialog.tell("An edition that a court was sent stays. Removing cannot be undone.");
        return dialog.runs(0, _ -> library.remove(document.id()));
    }
}
