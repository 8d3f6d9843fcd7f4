package org.ccpor.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list that changes in place: rows keep their focus while others come, go and change. Hidden while it has none.
 *
 * @param <T> what a row shows
 * @param <R> a row
 */
public final class RowList<T, R extends Component> extends Composite<HtmlContainer> {
    private static final long serialVersionUID = 1L;

    private final HtmlContainer list;
    private final transient Function<T, Object> key;
    private final transient Function<T, R> make;
    private final transient BiConsumer<R, T> fill;
    private final transient Map<Object, ValueSignal<R>> rows = new HashMap<>();
    private final transient Map<Object, T> shown = new HashMap<>();
    private final ValueSignal<List<ValueSignal<R>>> order = new ValueSignal<>(List.of());

    /**
     * For assistive technology called by its label.
     *
     * @param key tells rows apart
     * @param fill shows what changed; it is called for a new row as well
     */
    public RowList(String label, Function<T, Object> key, Function<T, R> make, BiConsumer<R, T> fill) {
        this(new Div(), "court-list", key, make, fill);
        list.getElement().setAttribute("aria-label", label);
    }

    /** The same in an element of the caller's, who names it. */
    public RowList(
            HtmlContainer list, String className, Function<T, Object> key, Function<T, R> make, BiConsumer<R, T> fill) {
        this.list = list;
        this.key = key;
        this.make = make;
        this.fill = fill;
        list.addClassName(className);
        list.getElement().setAttribute("role", "list");
        list.bindChildren(order, Signal::peek);
    }

    @Override
    protected HtmlContainer initContent() {
        return list;
    }

    /** In this order. */
    public void show(List<T> items) {
        var keys = items.stream().map(key).toList();
        rows.keySet().retainAll(keys);
        shown.keySet().retainAll(keys);
        items.forEach(it -> {
            var row = rows.computeIfAbsent(key.apply(it), _ -> made(it)).peek();
            if (!it.equals(shown.put(key.apply(it), it))) {
                fill.accept(row, it);
            }
        });
        order.set(keys.stream().map(rows::get).toList());
        setVisible(!items.isEmpty());
    }

    /** The same, and fills also the rows whose item did not change: what a person sees in them may have. */
    public void showAll(List<T> items) {
        shown.clear();
        show(items);
    }

    /** The row of that key. */
    public Optional<R> row(@Nullable Object of) {
        return Optional.ofNullable(rows.get(of)).map(Signal::peek);
    }

    /** From above; none while it is hidden. */
    public Stream<R> inOrder() {
        return order.peek().stream().map(Signal::peek);
    }

    public Stream<R> rows() {
        return rows.values().stream().map(Signal::peek);
    }

    private ValueSignal<R> made(T item) {
        var row = make.apply(item);
        row.getElement().setAttribute("role", "listitem");
        return new ValueSignal<>(row);
    }
}
