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
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ccpor.base.ui.RowList;

/**
 * A titled list of a meeting. Rows stay in place while others come and go, and with them the focus.
 *
 * @param <T> what a row shows
 * @param <R> a row
 */
class MeetingPanel<T, R extends ListItem> extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final Span count = new Span();
    private final RowList<T, R> list;
    private final Paragraph none;

    /** @param add the button in its head */
    MeetingPanel(
            String title, String empty, Button add, Function<T, Object> id, Supplier<R> made, BiConsumer<R, T> shown) {
        none = new Paragraph(empty);
        add.addThemeVariants(ButtonVariant.SMALL);
        count.addClassName("meeting-count");
        count.getElement().setAttribute("role", "status");
        list = new RowList<>(new UnorderedList(), "meeting-list", id, _ -> made.get(), shown);
        list.getElement().setAttribute("aria-label", title);
        var head = new Div(new H2(title), count, add);
        head.addClassName("meeting-box-head");
        getContent().addClassName("meeting-box");
        getContent().add(head, none, list);
    }

    /** @param words how far it is, in the head */
    void show(List<T> lines, String words) {
        // A tick that was refused has to go, although the line did not change.
        list.showAll(lines);
        none.setVisible(lines.isEmpty());
        count.setText(lines.isEmpty() ? "" : words);
    }
}
