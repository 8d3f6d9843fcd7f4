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
import org.ccpor.base.FileHeldException;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.FileDownload;
import org.ccpor.base.ui.FileField;
import org.ccpor.form.FormKey;
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
        var id = file.id();
        var sending = new FileDownload(
                file.name(),
                file.kind(),
                file.size(),
                () -> files.find(key, id).isPresent(),
                number -> files.part(key, id, number));
        var link = new Anchor(sending, file.name());
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
}
