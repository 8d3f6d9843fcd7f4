package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The walk: its courts in order. Rows stay in place while they change, so the focus does. */
class WalkList extends Composite<OrderedList> {
    private static final long serialVersionUID = 1L;

    private final transient Consumer<String> look;
    private final transient Map<String, WalkCard> cards = new LinkedHashMap<>();
    private List<String> order = List.of();

    WalkList(Consumer<String> look) {
        this.look = look;
        getContent().addClassName("su-walk");
        getContent().getElement().setAttribute("aria-label", "Courts of this stand-up");
    }

    void show(List<WalkCard.Model> faces) {
        var now = faces.stream().map(it -> it.card().slug()).toList();
        if (!now.equals(order)) {
            order = now;
            cards.keySet().retainAll(now);
            getContent().removeAll();
            now.forEach(it -> getContent()
                    .add(new ListItem(cards.computeIfAbsent(it, slug -> new WalkCard(() -> look.accept(slug))))));
        }
        faces.forEach(it -> cards.computeIfAbsent(it.card().slug(), slug -> new WalkCard(() -> look.accept(slug)))
                .show(it));
    }
}
