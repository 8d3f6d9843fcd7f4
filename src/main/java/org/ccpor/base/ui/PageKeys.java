package org.ccpor.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of a page do. The browser listens for the keys in here, and the help that {@code ?} opens shows them. Alt
 * counts with the arrows up and down; letters are small.
 *
 * @param <T> what a key is pressed on
 */
public final class PageKeys<T> {
    /** JavaScript for the name of the key of an event. */
    public static final String NAME = "(event.altKey && /^Arrow(Up|Down)$/.test(event.key) ? 'Alt ' : '')"
            + " + (event.key.length == 1 ? event.key.toLowerCase() : event.key)";

    private final List<Row<T>> rows = new ArrayList<>();

    private record Row<T>(
            String meaning, List<String> names, @Nullable Consumer<T> does) {}

    /** Keys with which the page does this. */
    public PageKeys<T> on(String meaning, Consumer<T> does, String... names) {
        rows.add(new Row<>(meaning, List.of(names), does));
        return this;
    }

    /** Keys that the browser or another part of the page understands by itself. */
    public PageKeys<T> tell(String meaning, String... names) {
        rows.add(new Row<>(meaning, List.of(names), null));
        return this;
    }

    /** The keys of these commands. */
    public PageKeys<T> run(List<Command<T>> catalog, CommandRun run, Runnable done) {
        catalog.stream().filter(it -> it.key() != null).forEach(it -> {
            var key = Objects.requireNonNull(it.key());
            on(key.meaning(), with -> run.start(it, with, done), key.name());
        });
        return this;
    }

    /** Does what this key does; nothing for a key that is not in here. */
    public void press(String name, T with) {
        rows.stream()
                .filter(it -> it.does() != null && it.names().contains(name))
                .findFirst()
                .ifPresent(it -> Objects.requireNonNull(it.does()).accept(with));
    }

    /** JavaScript that holds for an event of one of those keys. */
    public String filter(Predicate<String> which) {
        return rows.stream()
                .filter(it -> it.does() != null)
                .flatMap(it -> it.names().stream())
                .filter(which)
                .collect(Collectors.joining("', '", "['", "'].includes(" + NAME + ")"));
    }

    /** Every key with what it does, for a window of its own. */
    public Dialog help(String title) {
        var dialog = new Dialog(list());
        dialog.setHeaderTitle(title);
        dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
        return dialog;
    }

    /** Every key with what it does. */
    public DescriptionList list() {
        var list = new DescriptionList();
        list.addClassName("keys");
        rows.forEach(it -> {
            var cap = new Span(it.names().stream().map(PageKeys::cap).collect(Collectors.joining("  ")));
            cap.addClassName("key");
            list.add(new DescriptionList.Term(cap), new DescriptionList.Description(it.meaning()));
        });
        return list;
    }

    /** As people read it. */
    private static String cap(String name) {
        return Stream.of(name.split(" "))
                .map(it -> switch (it) {
                    case "ArrowLeft" -> "←";
                    case "ArrowRight" -> "→";
                    case "ArrowUp" -> "↑";
                    case "ArrowDown" -> "↓";
                    case "Escape" -> "Esc";
                    default -> it.length() == 1 ? it.toUpperCase(java.util.Locale.ROOT) : it;
                })
                .collect(Collectors.joining(" "));
    }
}
