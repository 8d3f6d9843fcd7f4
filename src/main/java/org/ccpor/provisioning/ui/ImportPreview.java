package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ccpor.provisioning.UserDifference;
import org.ccpor.provisioning.UserEntry;
import org.ccpor.provisioning.UserImport;

/** What a file would do: figures first, then each part to open. */
class ImportPreview extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    private final Paragraph words = new Paragraph();
    private final Checkbox remove = new Checkbox();
    private final Div parts = new Div();
    private transient UserImport shown = new UserImport(
            new org.ccpor.base.sheet.Sheet(List.of(), List.of()),
            List.of(),
            List.of(),
            0,
            List.of(),
            0,
            List.of(),
            List.of());

    ImportPreview(Runnable changed) {
        words.addClassName("users-preview-words");
        words.getElement().setAttribute("role", "status");
        remove.addValueChangeListener(_ -> {
            tell();
            changed.run();
        });
        getContent().addClassName("users-preview");
        getContent().add(words, remove, parts);
    }

    boolean removing() {
        return remove.getValue() && shown.mayRemove();
    }

    void show(UserImport read) {
        shown = read;
        remove.setValue(false);
        remove.setVisible(!read.missing().isEmpty());
        remove.setEnabled(read.mayRemove());
        remove.setLabel("Also remove %,d listed %s that the file does not name"
                .formatted(read.missing().size(), read.missing().size() == 1 ? "user" : "users"));
        remove.setHelperText(read.mayRemove() ? "" : "Only once no row is in error.");
        parts.removeAll();
        part(
                "Rows in error, left out",
                read.badRows(),
                true,
                read.problems().stream()
                        .map(it -> "Line %,d, %s: %s".formatted(it.line(), it.column(), it.sentence())));
        part("Added", read.adds().size(), false, read.adds().stream().map(UserEntry::title));
        part(
                "Changed",
                read.changes().size(),
                false,
                read.changes().stream()
                        .map(it -> it.before().entry().name() + ": "
                                + UserDifference.screen(it.after(), it.before().entry())));
        part(
                "Listed, but not in the file",
                read.missing().size(),
                false,
                read.missing().stream().map(it -> it.entry().title()));
        part("Notes", read.notes().size(), false, read.notes().stream());
        tell();
    }

    private void tell() {
        var now = shown.words(removing());
        words.setText("%s%s. %,d %s as listed."
                .formatted(
                        now.substring(0, 1).toUpperCase(Locale.ROOT),
                        now.substring(1),
                        shown.same(),
                        shown.same() == 1 ? "row stays" : "rows stay"));
    }

    private void part(String title, int count, boolean open, Stream<String> lines) {
        if (count == 0) {
            return;
        }
        var list = new UnorderedList();
        var sentences = lines.limit(SHOWN + 1L).toList();
        sentences.stream().limit(SHOWN).map(ListItem::new).forEach(list::add);
        if (sentences.size() > SHOWN) {
            list.add(new ListItem("… and more; these are the first %,d.".formatted(SHOWN)));
        }
        var details = new NativeDetails("%s: %,d".formatted(title, count), list);
        details.setOpen(open);
        parts.add(details);
    }
}
