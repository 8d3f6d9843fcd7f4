package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.DeploymentDetails.BlockerLine;
import org.ccpor.identity.PersonNames;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;

/** One blocker: what is needed, who must act, for how long, and how it ended. */
class BlockerRow extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Span what = new Span();
    private final Div small = new Div();
    private final Span state = new Span();
    private final Button askAgain = new Button("Ask again…");
    private final Button clear = new Button("Clear");
    private final transient Clock clock;
    private final transient PersonNames names;
    private transient @Nullable BlockerLine line;

    BlockerRow(Clock clock, PersonNames names, Consumer<BlockerLine> asking, Consumer<BlockerLine> clearing) {
        this.clock = clock;
        this.names = names;
        button(askAgain, asking);
        button(clear, clearing);
        small.addClassName("court-small");
        var words = new Div(what, small);
        words.addClassName("court-words");
        getContent().addClassName("court-item");
        getContent().add(state, words, askAgain, clear);
    }

    private void button(Button button, Consumer<BlockerLine> does) {
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClickListener(_ -> {
            if (line != null) {
                does.accept(line);
            }
        });
    }

    /** @param mayClear whether this viewer may clear it */
    void show(BlockerLine blocker, boolean mayClear) {
        line = blocker;
        var today = LocalDate.now(clock);
        what.setText(blocker.what());
        var days = Count.of(blocker.courtDays(), "court day");
        var since = DateFormatter.brief(DateFormatter.day(blocker.since(), clock), today);
        var ended = blocker.clearedAt();
        small.setText(
                ended == null
                        ? "%s · since %s (%s) · raised by %s · ask again %s"
                                .formatted(
                                        Turn.line(blocker.party(), blocker.needed()),
                                        since,
                                        days,
                                        names.of(blocker.raisedBy()),
                                        DateFormatter.brief(blocker.checkOn(), today))
                        : "%s · cleared %s by %s after %s: %s"
                                .formatted(
                                        blocker.party().label(),
                                        DateFormatter.brief(DateFormatter.day(ended, clock), today),
                                        names.of(blocker.clearedBy()),
                                        days,
                                        blocker.how()));
        state.setText(blocker.open() ? "⊘ open" : "✓ ended");
        state.setClassName("t " + (blocker.open() ? "bad" : "idle"));
        askAgain.setVisible(mayClear && blocker.open());
        askAgain.setAriaLabel("Ask again about: " + blocker.what());
        clear.setVisible(mayClear && blocker.open());
        clear.setAriaLabel("Clear blocker: " + blocker.what());
    }
}
