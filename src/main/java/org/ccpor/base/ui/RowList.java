package org.ccpor.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list that changes in place: rows keep their focus while others come, go and change. */
public class RowList<T, R extends Component> extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient Function<T, Object> key;
    private final transient Supplier<R> make;
    private final transient BiConsumer<R, T> fill;
    private final transient Map<Object, R> rows = new HashMap<>();
    private final transient Map<Object, T> shown = new HashMap<>();

    /**
     * For assistive technology called by its label.
     *
     * @param key tells rows apart
     */
    public RowList(String label, Function<T, Object> key, Supplier<R> make, BiConsumer<R, T> fill) {
        this.key = key;
        this.make = make;
        this.fill = fill;
        getContent().addClassName("court-list");
        getContent().getElement().setAttribute("role", "list").setAttribute("aria-label", label);
    }

    /** In this order. */
    public void show(List<T> items) {
        var keys = new HashSet<>(items.stream().map(key).toList());
        rows.entrySet().removeIf(row -> {
            var gone = !keys.contains(row.getKey());
            if (gone) {
                getContent().remove(row.getValue());
                shown.remove(row.getKey());
            }
            return gone;
        });
        var place = 0;
        for (var item : items) {
            var row = rows.computeIfAbsent(key.apply(item), _ -> made());
            if (!item.equals(shown.put(key.apply(item), item))) {
                fill.accept(row, item);
            }
            if (place >= getContent().getComponentCount() || getContent().getComponentAt(place) != row) {
                getContent().addComponentAtIndex(place, row);
            }
            place++;
        }
        setVisible(!items.isEmpty());
    }

    private R made() {
        var row = make.get();
        row.getElement().setAttribute("role", "listitem");
        return row;
    }
}
