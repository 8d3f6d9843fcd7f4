package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.base.ui.FileField;
import org.ccpor.base.ui.Notices;
import org.ccpor.provisioning.UserImport;
import org.jspecify.annotations.Nullable;

/** Two steps: choose a file, look at what it does; then store it, or choose another. */
class ImportDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient UserListModel model;
    private final transient Runnable done;
    private final Paragraph step = new Paragraph();
    private final Paragraph error = new Paragraph();
    private final Div choose = new Div();
    private final ImportPreview preview = new ImportPreview(this::offer);
    private final Button confirm = new Button("Import", _ -> store());
    private final Button again = new Button("Choose another file", _ -> choose());
    private byte @Nullable [] content;
    private transient @Nullable UserImport read;

    ImportDialog(String court, UserListModel model, Runnable done) {
        this.court = court;
        this.model = model;
        this.done = done;
        setHeaderTitle("Import users");
        addClassNames("ask", "users-import");
        setWidth("46rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        error.addClassName("ask-error");
        error.getElement().setAttribute("role", "alert");
        step.addClassName("users-step");
        step.getElement().setAttribute("role", "status");
        choose.add(
                new Paragraph(
                        "A csv or xlsx file with one user a row, at most 10 MB and 20,000 rows. The first row names the"
                                + " columns; the templates have them all. No home address, birth date, license or social"
                                + " security number, password or screening result."),
                new FileField("Choose a file…", (_, bytes) -> look(bytes), this::refuse, ".csv", ".xlsx"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(step, error, choose, preview);
        getFooter().add(new Button("Cancel", _ -> close()), again, confirm);
        choose();
    }

    /** Step 1. */
    private void choose() {
        content = null;
        read = null;
        step.setText("Step 1 of 2: choose the file");
        error.setVisible(false);
        choose.setVisible(true);
        preview.setVisible(false);
        again.setVisible(false);
        confirm.setVisible(false);
    }

    /** Step 2: what the file would do. */
    void look(byte[] bytes) {
        choose();
        try {
            var now = model.files().preview(court, bytes);
            content = bytes;
            read = now;
            step.setText("Step 2 of 2: look at what it does. Nothing is stored yet.");
            choose.setVisible(false);
            preview.show(now);
            preview.setVisible(true);
            again.setVisible(true);
            confirm.setVisible(true);
            offer();
        } catch (RefusedException refused) {
            refuse(refused.sentence());
        }
    }

    private void offer() {
        if (read != null) {
            confirm.setEnabled(read.changesAnything(preview.removing()));
        }
    }

    private void store() {
        var seen = read;
        var bytes = content;
        if (seen == null || bytes == null || !isOpened()) {
            return;
        }
        try {
            var words = model.files().confirm(court, seen, preview.removing());
            close();
            Notices.info("Imported: %s.".formatted(words));
            done.run();
        } catch (StaleException stale) {
            look(bytes);
            refuse(stale.sentence());
        } catch (RefusedException refused) {
            refuse(refused.sentence());
        }
    }

    private void refuse(String sentence) {
        error.setText(sentence);
        error.setVisible(true);
    }
}
