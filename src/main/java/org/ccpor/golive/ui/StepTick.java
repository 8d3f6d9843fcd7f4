package org.ccpor.golive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.golive.ActivationStep;
import org.jspecify.annotations.Nullable;

/** One step with a box to tick, large enough for a thumb. */
class StepTick extends Composite<NativeButton> {
    private static final long serialVersionUID = 1L;

    private final transient GoLiveModel screen;
    private final Span box = new Span();
    private final Span words = new Span();
    private final Span by = new Span();
    private transient @Nullable ActivationStep shown;

    StepTick(GoLiveModel screen, Command<ActivationStep> tick, Runnable done) {
        this.screen = screen;
        box.addClassName("golive-tick");
        box.getElement().setAttribute("aria-hidden", "true");
        by.addClassName("form-small");
        getContent().addClassName("golive-step");
        getContent().getElement().setAttribute("type", "button").setAttribute("role", "checkbox");
        getContent().add(box, words, by);
        var run = new CommandRun();
        getContent().addClickListener(_ -> run.start(tick, Objects.requireNonNull(shown), done));
    }

    void show(ActivationStep step, boolean open) {
        shown = step;
        var at = step.at();
        box.setText(step.done() ? "✓" : "");
        words.setText(step.words());
        by.setText(at == null ? "" : screen.name(step.by()) + ", " + screen.moment(at));
        getContent().getElement().setAttribute("aria-checked", Boolean.toString(step.done()));
        getContent().getElement().setAttribute("data-step", step.key());
        getContent().setEnabled(open);
    }
}
