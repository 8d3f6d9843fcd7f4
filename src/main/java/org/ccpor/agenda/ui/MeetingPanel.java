package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A titled list of a meeting. Rows stay in place while others come and go, and with them the focus.
 *
 * @param <T> what a row shows
 * @param <R> a row
 */
class MeetingPanel<T, R extends ListItem> extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none;
    private final transient Map<UUID, R> rows = new HashMap<>();
    private final transient Function<T, UUID> id;
    private final transient Supplier<R> made;
    private final transient BiConsumer<R, T> shown;

    /** @param add the button in its head */
    MeetingPanel(
            String title, String empty, Button add, Function<T, UUID> id, Supplier<R> made, BiConsumer<R, T> shown) {
        this.id = id;
        this.made = made;
        this.shown = shown;
        none = new Paragraph(empty);
        add.addThemeVariants(ButtonVariant.SMALL);
        count.addClassName("meeting-count");
        count.getElement().setAttribute("role", "status");
        list.addClassName("meeting-list");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", title);
        var head = new Div(new H2(title), count, add);
        head.addClassName("meeting-box-head");
        getContent().addClassName("meeting-box");
        getContent().add(head, none, list);
    }

    /** @param words how far it is, in the head */
    void show(List<T> lines, String words) {
        var ids = lines.stream().map(id).toList();
        rows.entrySet().removeIf(it -> {
            var gone = !ids.contains(it.getKey());
            if (gone) {
                list.remove(it.getValue());
            }
            return gone;
        });
        for (var i = 0; i < lines.size(); i++) {
            var row = rows.computeIfAbsent(ids.get(i), _ -> made.get());
            shown.accept(row, lines.get(i));
            if (i >= list.getComponentCount() || list.getComponentAt(i) != row) {
                list.addComponentAtIndex(i, row);
            }
        }
        list.setVisible(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
        count.setText(lines.isEmpty() ? "" : words);
    }
}
