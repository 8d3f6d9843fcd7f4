package org.ccpor.mywork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ccpor.mywork.MyWork.Task;
import org.ccpor.turn.DueLine;
import org.jspecify.annotations.Nullable;

/** Something to do at a court, in one line: kind, court, words that lead to where it is done, by when, and what can be done. */
class TaskRow extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Span kind = new Span();
    private final Span court = new Span();
    private final Anchor words = new Anchor();
    private final Span who = new Span();
    private final Span title = new Span();
    private final Span note = new Span();
    private final Span due = new Span();
    private transient @Nullable Task task;

    /**
     * @param before stands at the beginning, such as the box of an item; may be none
     * @param after stands at the end
     */
    TaskRow(@Nullable Component before, Component... after) {
        kind.getElement().setAttribute("role", "img");
        court.addClassName("work-court");
        who.addClassName("work-who");
        note.addClassName("work-note");
        words.addClassName("work-words");
        words.add(who, title, note);
        words.getElement().setAttribute("router-link", true);
        due.addClassName("work-due");
        getContent().addClassName("work-row");
        if (before != null) {
            getContent().add(before);
        }
        getContent().add(kind, court, words, due);
        getContent().add(after);
    }

    /** A small button of a row that does this. */
    static NativeButton button(String text, String className, Consumer<NativeButton> does) {
        var button = new NativeButton(text);
        button.addClassName(className);
        button.addClickListener(_ -> does.accept(button));
        return button;
    }

    void show(Task now, LocalDate today) {
        task = now;
        var turn = now.turn();
        var line = turn.line();
        var of = turn.kind();
        kind.setText(of == null ? "·" : String.valueOf(of.letter()));
        kind.setClassName("k " + (of == null ? "k-none" : "k-" + of.name().toLowerCase(Locale.ROOT)));
        kind.getElement().setAttribute("aria-label", of == null ? "Other" : of.label());
        kind.getElement().setAttribute("title", of == null ? "" : of.label());
        court.setText(now.card().court());
        var colon = line.indexOf(": ");
        who.setText(colon < 0 ? "" : line.substring(0, colon + 1) + " ");
        title.setText(colon < 0 ? line : line.substring(colon + 2));
        note.setText(turn.note());
        words.setHref(turn.link());
        words.setTitle(turn.about());
        var when = DueLine.of(turn, today);
        due.setText(Stream.of(when.mark(), when.words())
                .filter(it -> !it.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse(""));
        due.setClassName("work-due " + when.tone());
    }

    Task task() {
        return Objects.requireNonNull(task);
    }

    /** What a button of this row is about, for those who hear it only. */
    String about() {
        return task().turn().line() + ", " + task().card().court();
    }

    /** Runs when the keyboard or the mouse comes here. */
    void onFocus(Runnable chosen) {
        getElement().addEventListener("focusin", _ -> chosen.run());
    }

    /** Puts the keyboard here. */
    void focus() {
        words.getElement().callJsFunction("focus");
    }
}
