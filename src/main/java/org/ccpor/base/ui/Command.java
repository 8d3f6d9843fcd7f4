package org.ccpor.base.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing a person can do with a {@code T}. Bars, menus and keys are rendered from lists of commands, and what a person
 * may not do now is in none of them. The services that carry it out guard themselves all the same.
 *
 * @param label what it is called for this {@code T}
 * @param spoken what a screen reader says instead, where the label alone does not tell with what; {@code null} for the
 *     label
 * @param icon mark that a row shows in its place, which is read out by its words; {@code null} for none
 * @param key key that does the same; {@code null} for none
 * @param leads whether a bar shows it as the obvious thing to do when it comes first
 * @param allowedWhen whether this person may do it now
 * @param holdsWhen whether this choice is so already: it is shown then, but cannot be chosen; {@code null} if it is no choice
 * @param fields the dialog that asks what it needs, and runs the second argument when it is through; {@code null} if it
 *     needs nothing
 * @param run what it does at once, before anything is asked; {@code null} if its dialog does it
 */
public record Command<T>(
        Function<T, String> label,
        @Nullable Function<T, String> spoken,
        @Nullable String icon,
        @Nullable Key key,
        boolean leads,
        Predicate<T> allowedWhen,
        @Nullable Predicate<T> holdsWhen,
        @Nullable BiFunction<T, Runnable, @Nullable Dialog> fields,
        @Nullable BiConsumer<T, Runnable> run) {

    /**
     * A key.
     *
     * @param name as the browser names it
     * @param meaning what the help of the page says it does
     */
    public record Key(String name, String meaning) {}

    /** Runs at once. */
    public static <T> Command<T> of(String label, Consumer<T> run) {
        return running(label, (it, done) -> {
            run.accept(it);
            done.run();
        });
    }

    /** Begins at once, and runs the second argument itself when it is done. */
    public static <T> Command<T> running(String label, BiConsumer<T, Runnable> run) {
        return new Command<>(_ -> label, null, null, null, false, _ -> true, null, null, run);
    }

    /** Asks first; the dialog runs it. */
    public static <T> Command<T> asking(String label, Function<T, CommandDialog> fields) {
        return opening(label, (it, done) -> fields.apply(it).then(done));
    }

    /** Tried without asking; its dialog opens only when somebody else was faster. */
    public Command<T> atOnce(Consumer<T> act) {
        return new Command<>(
                label,
                spoken,
                icon,
                key,
                leads,
                allowedWhen,
                holdsWhen,
                fields,
                of("", act).run());
    }

    /** Opens a dialog of its own kind, which runs the second argument once it is done; none when it need not ask after all. */
    public static <T> Command<T> opening(String label, BiFunction<T, Runnable, @Nullable Dialog> dialog) {
        return new Command<>(_ -> label, null, null, null, false, _ -> true, null, dialog, null);
    }

    /** Only when this holds too; it is asked first. */
    public Command<T> when(Predicate<T> allowed) {
        return new Command<>(label, spoken, icon, key, leads, allowed.and(allowedWhen), holdsWhen, fields, run);
    }

    /** The same for something else that leads to a {@code T}; under the same key and mark. */
    public <S> Command<S> on(Function<S, T> of) {
        var asks = fields;
        var runs = run;
        var holds = holdsWhen;
        var says = spoken;
        return new Command<>(
                it -> label.apply(of.apply(it)),
                says == null ? null : it -> says.apply(of.apply(it)),
                icon,
                key,
                leads,
                it -> allowedWhen.test(of.apply(it)),
                holds == null ? null : it -> holds.test(of.apply(it)),
                asks == null ? null : (it, done) -> asks.apply(of.apply(it), done),
                runs == null ? null : (it, done) -> runs.accept(of.apply(it), done));
    }

    /** Called differently from one {@code T} to the next. */
    public Command<T> named(Function<T, String> words) {
        return new Command<>(words, spoken, icon, key, leads, allowedWhen, holdsWhen, fields, run);
    }

    /** Read out by a screen reader as this. */
    public Command<T> spoken(Function<T, String> words) {
        return new Command<>(label, words, icon, key, leads, allowedWhen, holdsWhen, fields, run);
    }

    /** Shown by rows as this mark. */
    public Command<T> icon(String mark) {
        return new Command<>(label, spoken, mark, key, leads, allowedWhen, holdsWhen, fields, run);
    }

    /** Done by this key as well. */
    public Command<T> onKey(String name, String meaning) {
        return new Command<>(label, spoken, icon, new Key(name, meaning), leads, allowedWhen, holdsWhen, fields, run);
    }

    /** The obvious thing to do when it is allowed. */
    public Command<T> leading() {
        return new Command<>(label, spoken, icon, key, true, allowedWhen, holdsWhen, fields, run);
    }

    /** A choice that is shown as the present one when this holds. */
    public Command<T> heldWhen(Predicate<T> present) {
        return new Command<>(label, spoken, icon, key, leads, allowedWhen, present, fields, run);
    }

    /** The same command for an {@code S}, which has a {@code T} whenever it is allowed. */
    public <S> Command<S> with(Function<S, T> part) {
        var ask = fields;
        var act = run;
        var held = holdsWhen;
        var say = spoken;
        return new Command<>(
                it -> label.apply(part.apply(it)),
                say == null ? null : it -> say.apply(part.apply(it)),
                icon,
                key,
                leads,
                it -> allowedWhen.test(part.apply(it)),
                held == null ? null : it -> held.test(part.apply(it)),
                ask == null ? null : (it, done) -> ask.apply(part.apply(it), done),
                act == null ? null : (it, done) -> act.accept(part.apply(it), done));
    }

    /** The dialog of a command that asks, to be opened by the caller. */
    public @Nullable Dialog ask(T with, Runnable done) {
        return Objects.requireNonNull(fields).apply(with, done);
    }

    /** What of it may be done now, in the order of the catalog. */
    public static <T> Stream<Command<T>> allowed(List<Command<T>> catalog, T with) {
        return catalog.stream().filter(it -> it.allowedWhen().test(with));
    }
}
