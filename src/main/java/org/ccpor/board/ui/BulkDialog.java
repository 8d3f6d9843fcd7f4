package org.ccpor.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.HeldText;
import org.ccpor.base.ui.Notices;
import org.ccpor.deployment.BulkEditService;
import org.ccpor.deployment.BulkEditService.BulkPreview;
import org.ccpor.deployment.Seen;

/** One change for many courts: choose it, see what it would do court by court, then apply all or none. */
class BulkDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final transient BulkEditService edits;
    private final transient List<Seen> courts;
    private final BulkForm form;
    private final Div preview = new Div();
    private final Button apply = new Button("Apply");
    private final HeldText held = new HeldText();

    BulkDialog(BulkEditService edits, ComboBox<String> analyst, List<Seen> courts, Runnable done) {
        this.edits = edits;
        this.courts = courts;
        this.form = new BulkForm(analyst, this::preview);
        setHeaderTitle("Edit " + courts.size() + (courts.size() == 1 ? " court" : " courts") + " together");
        addClassName("bulk-dialog");
        preview.addClassName("bulk-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setEnabled(false);
        apply.addClickListener(_ -> {
            var reasons = PartyData.suspects(form.typed());
            if (reasons.isEmpty()) {
                apply(done);
            } else {
                held.ask(reasons, () -> apply(done));
            }
        });
        add(form, held, preview);
        getFooter().add(new Button("Cancel", _ -> close()), apply);
    }

    private void preview() {
        held.hide();
        preview.removeAll();
        apply.setEnabled(false);
        form.change()
                .ifPresentOrElse(
                        change -> {
                            try {
                                show(edits.preview(courts, change));
                            } catch (RefusedException refused) {
                                preview.add(new Paragraph(refused.sentence()));
                            }
                        },
                        () -> preview.add(new Paragraph(form.missing())));
    }

    private void show(BulkPreview result) {
        var changes = result.lines().stream().filter(BulkPreview.Line::changes).count();
        var refusals =
                result.lines().stream().filter(it -> it.refusal() != null).count();
        preview.add(new Paragraph(
                refusals > 0
                        ? refusals + " of " + courts.size()
                                + " cannot be changed, so none will be. Unselect them or choose another change."
                        : changes + " of " + courts.size() + " would change."));
        var list = new UnorderedList();
        result.lines().forEach(it -> list.add(line(it)));
        preview.add(list);
        apply.setEnabled(result.applicable() && changes > 0);
    }

    private static ListItem line(BulkPreview.Line line) {
        var name = new Span(line.court());
        name.addClassName("bulk-court");
        if (line.refusal() != null) {
            var refusal = new Span(line.refusal());
            refusal.addClassName("bulk-refusal");
            return new ListItem(name, refusal);
        }
        var words = line.changes() ? line.before() + " → " + line.after() : "stays " + line.after();
        return new ListItem(name, new Span(words));
    }

    /** Once: the second of two clicks finds it closed. */
    private void apply(Runnable done) {
        form.change().filter(_ -> isOpened()).ifPresent(change -> {
            try {
                var changed = edits.apply(courts, change);
                close();
                done.run();
                Notices.info(changed == 1 ? "1 court changed." : changed + " courts changed.");
            } catch (RefusedException refused) {
                preview();
                preview.addComponentAsFirst(new Paragraph(refused.sentence()));
            }
        });
    }
}
