package org.ccpor.standup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.ui.Share;
import org.ccpor.board.ui.CardModel;
import org.jspecify.annotations.Nullable;

/** One court of the walk, as its card on the board looks; a click looks at it. */
class WalkCard extends Composite<NativeButton> {
    private static final long serialVersionUID = 1L;

    private final Span name = new Span();
    private final Span state = new Span();
    private final Span tMinus = new Span();
    private final Span kind = new Span();
    private final Span step = new Span();
    private final Share bar = new Share();
    private final Span figures = new Span();
    private @Nullable Model shown;

    /** What the card shows besides the court's own face. */
    record Model(CardModel card, boolean now, boolean looked, boolean discussed, boolean parked)
            implements Serializable {}

    WalkCard(Runnable look) {
        name.addClassName("su-name");
        state.addClassName("su-state");
        kind.getElement().setAttribute("role", "img");
        step.addClassName("card-step");
        var head = new Span(name, state, tMinus);
        head.addClassName("su-row");
        var next = new Span(kind, step);
        next.addClassName("su-row");
        var sub = new Span(bar, figures);
        sub.addClassNames("su-row", "su-sub");
        getContent().addClassName("su-card");
        getContent().add(head, next, sub);
        getContent().addClickListener(_ -> look.run());
    }

    void show(Model face) {
        if (face.equals(shown)) {
            return;
        }
        var moved = face.now() && (shown == null || !shown.now());
        shown = face;
        var card = face.card();
        var content = getContent();
        content.getElement().setAttribute("data-court", card.slug());
        content.setClassName("blocked", !card.edge().isEmpty());
        content.setClassName("now", face.now());
        content.setClassName("looked", face.looked());
        content.getElement().setAttribute("aria-current", face.now() ? "step" : "false");
        name.setText(card.court());
        state.setText(states(face));
        tMinus.setText((card.mark().isEmpty() ? "" : card.mark() + " ") + card.tMinus());
        tMinus.setClassName("t " + card.tone());
        tMinus.getElement().setAttribute("title", card.healthWord());
        kind.setText(card.kind());
        kind.setClassName("k " + card.kindClass());
        kind.getElement().setAttribute("aria-label", card.kindLabel());
        kind.setVisible(!card.kind().isEmpty());
        step.setText(card.step());
        bar.fill(card.percent()).setClassName("done", card.percent() == 100);
        figures.setText(Stream.of(card.due(), card.date().isEmpty() ? "" : "go-live " + card.date())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · ")));
        if (moved) {
            getElement()
                    .executeJs("const list = this.closest('.su-walk'); const at = this.offsetTop - list.offsetTop;"
                            + " if (at < list.scrollTop || at + this.offsetHeight > list.scrollTop + list.clientHeight)"
                            + " list.scrollTop = at - list.clientHeight / 3");
        }
    }

    private static String states(Model face) {
        var discussed = face.discussed() && !face.now() ? "✓ discussed" : "";
        var parked = face.parked() ? "Ⓟ parked" : "";
        return Objects.equals(discussed, "") || Objects.equals(parked, "")
                ? discussed + parked
                : discussed + " · " + parked;
    }
}
