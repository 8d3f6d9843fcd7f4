package org.ccpor.form.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.form.ui.model.EditorModel;
import org.ccpor.form.ui.model.FormFormatter;

/** Lends the screens of forms to pages that show them among other things. */
@org.springframework.stereotype.Component
public class FormComponentFactory {
    private final EditorModel editor;

    FormComponentFactory(EditorModel editor) {
        this.editor = editor;
    }

    /**
     * The form to fill in, to read or to decide about, for the present viewer.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the viewer may not read it
     */
    public Component editor(FormKey key) {
        return new FormEditor(editor, key);
    }

    /** A court's forms in a list; {@code href} makes the address of each. */
    public Component list(List<FormLine> lines, java.util.function.Function<FormKey, String> href) {
        return new FormLines(editor, lines, href);
    }

    /** The answers as they stand, written out for paper, without those that have a screen of their own. */
    public Component sheet(FormKey key) {
        var page = editor.forms().page(key);
        var definition = editor.definitions().get(key.code(), page.definition());
        return new FormPrintPanel(
                definition,
                new FormFormatter(editor, key, definition),
                page.answers(),
                FormAccess.mayExportAll(editor.viewer().get(), key.court()),
                it -> !it.elsewhere());
    }

    /** Path of the page that shows that form alone; empty if there is no such form. */
    public Optional<String> path(String court, FormCode code) {
        return editor.definitions().newest(code).map(_ -> new FormKey(court, code).path());
    }
}
