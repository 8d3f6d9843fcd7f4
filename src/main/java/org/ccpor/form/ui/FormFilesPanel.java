package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.FileField;
import org.ccpor.form.FormKey;
import org.ccpor.form.draft.FileHeldException;
import org.ccpor.form.draft.FormFile;
import org.ccpor.form.draft.FormFileService;
import org.ccpor.form.ui.model.EditorModel;

/** Files handed over with a form: to read, to add, to take away. */
class FormFilesPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;
    private static final int KILO = 1024;

    private final FormKey key;
    private final transient EditorModel editor;
    private final transient FormFileService files;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph error = new Paragraph();
    private final Div adding = new Div();
    private final CommandRun run = new CommandRun();
    private final transient FileCommand commands;

    FormFilesPanel(FormKey key, EditorModel editor) {
        this.key = key;
        this.editor = editor;
        this.files = editor.files();
        this.commands = new FileCommand(key, files);
        error.addClassName("ask-error");
        error.getElement().setAttribute("role", "alert");
        var hint = new Paragraph(
                "csv, xlsx, pdf or docx, at most 10 MB. No pictures, nothing of parties or cases. The text"
                        + " of a pdf is not checked for you.");
        hint.addClassName("form-files-hint");
        adding.add(hint, new FileField("Add a file…", this::add, this::refuse, ".csv", ".xlsx", ".pdf", ".docx"));
        getContent().addClassName("form-files");
        getContent().getElement().setAttribute("aria-label", "Files");
        getContent().add(new H3("Files"), list, error, adding);
        show();
    }

    /** Looks again what is there and what this person may do. */
    void show() {
        var may = files.mayChange(key);
        var all = files.list(key);
        error.setVisible(false);
        list.removeAll();
        all.forEach(it -> list.add(line(it)));
        list.setVisible(!all.isEmpty());
        adding.setVisible(may);
        setVisible(may || !all.isEmpty());
    }

    private ListItem line(FormFile file) {
        DownloadHandler handler = event -> send(event, file);
        var link = new Anchor(handler, file.name());
        link.getElement().setAttribute("router-ignore", true);
        var about = new Span("%,d KB, %s".formatted(Math.max(1, file.size() / KILO), editor.name(file.by())));
        about.addClassName("form-files-about");
        var remove = new CommandButton<>(commands.remove(), this::show, ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.show(file);
        return new ListItem(link, about, remove);
    }

    private void add(String name, byte[] content) {
        try {
            files.add(key, name, content, false);
            show();
        } catch (FileHeldException held) {
            run.start(commands.keep(held), new FileCommand.Chosen(name, content), this::show);
        } catch (RefusedException refused) {
            refuse(refused.sentence());
        }
    }

    private void refuse(String sentence) {
        error.setText(sentence);
        error.setVisible(true);
    }

    /** Piece by piece, each read with the rights of who downloads at that moment. */
    private void send(DownloadEvent event, FormFile file) throws IOException {
        if (files.find(key, file.id()).isEmpty()) {
            event.getResponse().sendError(404, "The file was removed.");
            return;
        }
        event.setFileName(file.name());
        event.setContentType(file.kind().mediaType());
        event.setContentLength(file.size());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        var out = event.getOutputStream();
        Optional<byte[]> part = files.part(key, file.id(), 0);
        for (var number = 1; part.isPresent(); number++) {
            out.write(part.get());
            part = files.part(key, file.id(), number);
        }
    }
}
