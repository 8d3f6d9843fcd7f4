package org.ccpor.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/** What a person did in one window and can still take back, the last first. Taking back is refused once somebody acted on it. */
public final class UndoStack implements Serializable {
    /** How long a step can be taken back. */
    public static final Duration KEPT = Duration.ofMinutes(10);

    private static final long serialVersionUID = 1L;

    private final transient LongSupplier nanos;
    private final transient Deque<Step> steps = new ArrayDeque<>();

    /** One thing that was done. */
    private record Step(Runnable undo, long at) {}

    UndoStack(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Of that window. */
    public static UndoStack of(UI window) {
        var known = ComponentUtil.getData(window, UndoStack.class);
        if (known != null) {
            return known;
        }
        var stack = new UndoStack(System::nanoTime);
        ComponentUtil.setData(window, UndoStack.class, stack);
        return stack;
    }

    /** Keeps what takes the last step back; whoever runs the result does so, once. */
    Runnable push(Runnable undo) {
        var step = new Step(undo, nanos.getAsLong());
        steps.push(step);
        return () -> {
            if (steps.remove(step)) {
                Notices.attempt(undo);
            }
        };
    }

    /** Takes back the last step that is not too old, or says that there is none. */
    public void undo() {
        var step = steps.poll();
        if (step == null || nanos.getAsLong() - step.at() > KEPT.toNanos()) {
            steps.clear();
            Notices.info("There is nothing to undo.");
        } else {
            Notices.attempt(step.undo());
        }
    }
}
