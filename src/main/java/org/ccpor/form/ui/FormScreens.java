package org.ccpor.form.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormLine;

/** Lends the screens of forms to pages that show them among other things. */
@org.springframework.stereotype.Component
public class FormScreens {
    private final EditorDesk desk;

    FormScreens(EditorDesk desk) {
        this.desk = desk;
    }

    /**
     * The form to fill in, to read or to decide about, for the present viewer.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the viewer may not read it
     */
    public Component editor(FormKey key) {
        return new FormEditor(desk, key);
    }

    /** A court's forms in a list; {@code href} makes the address of each. */
    public Component list(List<FormLine> lines, java.util.function.Function<FormKey, String> href) {
        return new FormLines(desk, lines, href);
    }

    /** The answers as they stand, written out for paper, without those that have a screen of their own. */
    public Component sheet(FormKey key) {
        var page = desk.reader().page(key);
        var definition = desk.definitions().get(key.code(), page.definition());
        return new FormSheet(
                definition,
                new FormFormatter(desk, key, definition),
                page.answers(),
                FormAccess.mayExportAll(desk.viewer().get(), key.court()),
                it -> !it.elsewhere());
    }

    /** Path of the page that shows that form alone; empty if there is no such form. */
    public Optional<String> path(String court, String code) {
        return desk.definitions().newest(code).map(_ -> "court/" + court + "/form/" + code);
    }
}
