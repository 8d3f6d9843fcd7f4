package org.ccpor.golive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.deployment.CardState;
import org.ccpor.golive.ActivationStep;
import org.ccpor.golive.Readiness;

/** The guided list of the go-live day. */
class ActivationPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final transient GoLiveModel screen;
    private final transient GoLiveCommand commands;
    private final transient Runnable done;
    private final Span state = new Span();
    private final Paragraph words = new Paragraph();
    private final Div steps = new Div();
    private final Div buttons = new Div();
    private final CommandButton<Readiness> finish;
    private final Map<String, StepTick> ticks = new LinkedHashMap<>();

    ActivationPanel(GoLiveModel screen, Runnable done) {
        this.screen = screen;
        this.done = done;
        commands = new GoLiveCommand(screen);
        finish = new CommandButton<>(commands.finish(), done, ButtonVariant.PRIMARY);
        steps.addClassName("golive-steps");
        steps.getElement().setAttribute("role", "group").setAttribute("aria-label", "Steps of the activation");
        state.getElement().setAttribute("role", "status");
        var head = new Div(new H3("Activation"), state);
        head.addClassName("golive-head");
        buttons.add(finish);
        buttons.addClassName("golive-buttons");
        getContent().addClassNames("golive-box", "golive-activation");
        getContent().add(head, words, steps, buttons);
    }

    void show(Readiness now) {
        var open = now.steps().stream().filter(it -> !it.done()).count();
        var live = now.state() == CardState.LIVE || now.state() == CardState.CLOSED;
        state.setText(live ? "✓ " + now.state().label() : now.activating() ? progress(now, open) : "○ Not yet");
        state.setClassName("form-chip " + (live ? "good" : now.activating() && open == 0 ? "good" : "plain"));
        words.setText(words(now, live, open));
        var kept = now.steps().stream().map(ActivationStep::key).toList();
        if (!List.copyOf(ticks.keySet()).equals(kept)) {
            ticks.clear();
            steps.removeAll();
            now.steps().forEach(it -> {
                var tick = new StepTick(screen, commands.tick(now.court()), done);
                ticks.put(it.key(), tick);
                steps.add(tick);
            });
        }
        now.steps()
                .forEach(it -> Objects.requireNonNull(ticks.get(it.key())).show(it, now.activating() && now.ticks()));
        steps.setVisible(now.activating() || (live && open < now.steps().size()));
        finish.show(now);
        buttons.setVisible(finish.isVisible());
        finish.setEnabled(open == 0);
    }

    private static String progress(Readiness now, long open) {
        return "%d of %d done".formatted(now.steps().size() - open, now.steps().size());
    }

    private static String words(Readiness now, boolean live, long open) {
        if (live) {
            return "The activation is finished.";
        }
        if (!now.goes()) {
            return "Begins on the go-live day, once “go” is decided for it.";
        }
        if (!now.activating()) {
            return "Begins on %s."
                    .formatted(now.goLive() == null ? "the go-live day" : DateFormatter.weekday(now.goLive()));
        }
        if (open > 0) {
            return "Everybody ticks what they have seen; all others see it at once.";
        }
        return now.coordinates()
                ? "Everything is done. Finish it, and the court is live."
                : "Everything is done. A coordinator finishes it.";
    }
}
