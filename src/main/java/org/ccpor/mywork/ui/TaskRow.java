package org.ccpor.mywork.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.ui.CommandChip;
import org.ccpor.base.ui.KindMark;
import org.ccpor.mywork.MyWork.Task;
import org.ccpor.turn.DueLine;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;

/** Something to do at a court, in one line: kind, court, words that lead to where it is done, by when, and what can be done. */
class TaskRow extends WorkRow {
    private static final long serialVersionUID = 1L;

    private final KindMark kind = new KindMark();
    private final Span court = new Span();
    private final Anchor words;
    private final Span who = new Span();
    private final Span title = new Span();
    private final Span note = new Span();
    private final Span due = new Span();
    private final Anchor review = new Anchor("", "Review");
    private final transient List<CommandChip<Task>> chips = new ArrayList<>();
    private transient @Nullable Task task;

    TaskRow() {
        this(new Anchor());
    }

    private TaskRow(Anchor words) {
        super(words);
        this.words = words;
        court.addClassName("work-court");
        who.addClassName("work-who");
        note.addClassName("work-note");
        words.addClassName("work-words");
        words.add(who, title, note);
        review.addClassNames("btn", "work-review");
        review.getElement().setAttribute("router-link", true);
        getContent().addClassName("work-row");
        getContent().add(kind, court, words, due);
    }

    /** With a button that leads to where it is read. */
    TaskRow reviewing() {
        getContent().add(review);
        return this;
    }

    /** With what can be done at its beginning. */
    TaskRow before(CommandChip<Task> chip) {
        chips.add(chip);
        getContent().addComponentAsFirst(chip);
        return this;
    }

    /** With what can be done at its end. */
    TaskRow after(CommandChip<Task> chip) {
        chips.add(chip);
        getContent().add(chip);
        return this;
    }

    void show(Task now, LocalDate today) {
        task = now;
        var turn = now.turn();
        kind.show(turn.kind());
        court.setText(now.card().court());
        who.setText(Turn.actor(turn.who()));
        title.setText(Turn.command(turn.who(), turn.title()));
        note.setText(turn.note());
        words.setHref(turn.link());
        words.setTitle(turn.about());
        review.setHref(turn.link());
        review.setAriaLabel(now.words());
        var when = DueLine.of(turn, today);
        due.setText(when.text());
        due.setClassName("work-due " + when.tone());
        chips.forEach(it -> it.show(now));
    }

    Task task() {
        return Objects.requireNonNull(task);
    }
}
