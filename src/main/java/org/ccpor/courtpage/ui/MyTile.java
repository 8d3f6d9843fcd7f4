package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.ccpor.base.ui.Share;
import org.ccpor.courtpage.ItemModel;
import org.ccpor.deployment.ItemLine;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.form.FormState;
import org.ccpor.turn.DueLine;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.jspecify.annotations.Nullable;

/** One thing that waits on the court: what to do, by when, who said what, and one button that leads there. */
class MyTile extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Span chip = new Span();
    private final Span due = new Span();
    private final H2 title = new H2();
    private final Div about = new Div();
    private final Div note = new Div();
    private final Span answered = new Span();
    private final Share bar = new Share();
    private final Div progress = new Div(bar, answered);
    private final Anchor go = new Anchor();
    private final NativeButton done = new NativeButton("Say that it is done…");
    private transient @Nullable Task task;

    /**
     * What a tile is about.
     *
     * @param form the form it leads to; {@code null} for none
     * @param item the item of the plan; {@code null} for none
     */
    record Task(
            Turn turn, @Nullable FormLine form, @Nullable ItemLine item) {}

    /** @param close does what closes an item, or says that a part is done */
    MyTile(Consumer<Task> close) {
        chip.addClassName("my-chip");
        about.addClassName("my-official");
        note.addClassName("my-note");
        progress.addClassName("my-progress");
        go.getElement().setAttribute("router-link", true);
        done.addClassName("btn");
        done.addClickListener(_ -> Optional.ofNullable(task).ifPresent(close));
        var head = new Div(chip, due);
        head.addClassName("my-tile-head");
        getContent().addClassName("my-tile");
        getContent().add(head, title, about, note, progress, go, done);
    }

    void show(Task now, LocalDate today) {
        var turn = now.turn();
        var returned = turn.reason() == TurnReason.RETURNED;
        var blocked = turn.reason() == TurnReason.BLOCKED;
        task = now;
        getContent().setClassName("returned", returned);
        chip.setText(returned ? "↩ Returned" : blocked ? "⊘ Stops your court" : "");
        var line = DueLine.of(turn, today);
        due.setText(line.text());
        due.setClassName("my-due " + line.tone());
        title.setText(turn.title());
        about.setText(turn.about());
        note.setText(turn.note());
        showProgress(now.form(), returned);
        showWay(now, returned);
    }

    private void showProgress(@Nullable FormLine form, boolean returned) {
        progress.setVisible(form != null && !returned && form.progress().asked() > 0);
        if (form != null && progress.isVisible()) {
            var of = form.progress();
            answered.setText(
                    form.state() == FormState.ACCEPTED
                            ? "accepted, %d still to keep up to date".formatted(of.asked() - of.answered())
                            : of.words());
            bar.fill(100 * of.answered() / of.asked());
        }
    }

    private void showWay(Task now, boolean returned) {
        var form = now.form();
        var turn = now.turn();
        var closes = form == null
                && now.item() != null
                && ItemModel.first(now.item()).isPresent();
        var part = turn.reason() == TurnReason.PART && form != null && form.state() != FormState.NOT_BEGUN;
        done.setVisible(closes || part);
        done.setText(part ? "Our part is done" : "Say that it is done…");
        done.setAriaLabel(done.getText() + ": " + turn.title());
        go.setVisible(!closes);
        go.setHref(turn.link());
        go.setClassName("btn" + (returned ? " primary" : ""));
        if (form == null) {
            go.setText(turn.reason() == TurnReason.INCIDENT ? "Open the incident" : "Open your court");
            return;
        }
        var code = form.key().code();
        go.setText(
                returned
                        ? "Answer the remarks"
                        : switch (form.state()) {
                            case NOT_BEGUN -> "Begin " + code;
                            case DRAFT, RETURNED -> "Go on with " + code;
                            case SUBMITTED, ACCEPTED -> "Open " + code;
                        });
        go.setAriaLabel(go.getText() + ", " + form.title());
    }
}
