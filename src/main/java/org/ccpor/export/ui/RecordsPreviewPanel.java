package org.ccpor.export.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ccpor.base.Count;
import org.ccpor.export.RecordsPreview;

/** What a package of public records would hold, what stays out and why, and what to look at before it goes out. */
class RecordsPreviewPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    RecordsPreviewPanel(RecordsPreview preview, boolean whole) {
        getContent()
                .add(
                        new H2("What it holds"),
                        list(preview.held().stream()
                                .map(RecordsPreviewPanel::held)
                                .toList()));
        getContent()
                .add(new H2(whole ? "What goes into a folder of its own, marked on each page" : "What is withheld"));
        if (preview.kept().isEmpty()) {
            getContent().add(new Paragraph("Nothing of these days is security-sensitive."));
        } else {
            getContent()
                    .add(list(preview.kept().stream()
                            .map(RecordsPreviewPanel::kept)
                            .toList()));
        }
        if (preview.warnings() > 0) {
            var warning = new Paragraph("⚠ "
                    + (preview.warnings() == 1
                            ? "1 text of these days was kept after a warning about party data. Look at it"
                            : preview.warnings()
                                    + " texts of these days were kept after a warning about party data. Look at them")
                    + " before release.");
            warning.addClassName("records-warning");
            getContent().add(warning);
        }
    }

    private static ListItem held(RecordsPreview.Held part) {
        var internal = part.internal().isEmpty()
                ? "all public"
                : "look before release: " + String.join(", ", part.internal()).toLowerCase(java.util.Locale.ROOT);
        return item(part.title() + ": " + rows(part.rows()), part.rows() == 0 ? "" : internal);
    }

    private static ListItem kept(RecordsPreview.Kept part) {
        return item(part.what() + ": " + rows(part.rows()), part.why());
    }

    private static String rows(int count) {
        return count == 0 ? "nothing on these days" : Count.of(count, "row");
    }

    private static ListItem item(String words, String small) {
        var more = new Span(small);
        more.addClassName("records-small");
        return new ListItem(new Span(words), more);
    }

    private static UnorderedList list(List<? extends Component> items) {
        var list = new UnorderedList();
        items.forEach(list::add);
        return list;
    }
}
