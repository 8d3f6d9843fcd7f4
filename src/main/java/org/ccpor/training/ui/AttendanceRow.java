package org.ccpor.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.ccpor.training.AttendanceSheet.Line;
import org.jspecify.annotations.Nullable;

/** One person: a large button for being there, one for the exercise; only words for who reads. */
class AttendanceRow extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    /** What the buttons do. */
    interface Taps {
        void attended(Line line, boolean now);

        void passed(Line line, boolean now);

        void invited(Line line, boolean now);
    }

    private final Span name = new Span();
    private final Span about = new Span();
    private final Span state = new Span();
    private final NativeButton here;
    private final NativeButton passed;
    private final NativeButton invite;
    private final Div words = new Div(name, about);
    private @Nullable Shape shape;
    private transient @Nullable Line line;

    private enum Shape {
        WORDS,
        INVITATION,
        TAPS
    }

    AttendanceRow(Taps taps) {
        here = button("attend-here", () -> taps.attended(line(), !line().attended()));
        passed = button("attend-passed", () -> taps.passed(line(), !line().passed()));
        invite = button("btn", () -> taps.invited(line(), !line().invited()));
        name.addClassName("attend-name");
        about.addClassName("attend-about");
        words.addClassName("attend-words");
        passed.setText("Passed");
        getContent().addClassName("attend-row");
    }

    private static NativeButton button(String style, Runnable tap) {
        var button = new NativeButton("", _ -> tap.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName(style);
        return button;
    }

    private Line line() {
        return Objects.requireNonNull(line);
    }

    /**
     * Shows the person. The parts are put together anew only when others are needed, so that the focus stays.
     *
     * @param team whether this viewer may mark at all
     * @param open whether attendance can be taken now
     */
    void show(Line now, boolean team, boolean open) {
        line = now;
        name.setText(now.name());
        about.setText(now.about());
        press(here, now.attended());
        press(passed, now.passed());
        passed.getElement().setAttribute("aria-label", "Passed the exercise: " + now.name());
        state.setText(state(now));
        state.setClassName("attend-state " + (now.removed() ? "warn" : now.attended() ? "ok" : "idle"));
        invite.setText(now.invited() ? "Take back" : "Invite");
        invite.getElement()
                .setAttribute("aria-label", (now.invited() ? "Take back the invitation of " : "Invite ") + now.name());
        var next = !team || now.removed() ? Shape.WORDS : open ? Shape.TAPS : Shape.INVITATION;
        if (next != shape) {
            shape = next;
            build(next);
        }
    }

    private void build(Shape wanted) {
        getContent().removeAll();
        switch (wanted) {
            case WORDS -> getContent().add(words, state);
            case INVITATION -> getContent().add(words, state, invite);
            case TAPS -> {
                here.removeAll();
                here.add(mark(), words);
                getContent().add(here, passed);
            }
        }
    }

    private static Span mark() {
        var mark = new Span();
        mark.addClassName("attend-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }

    private static void press(NativeButton button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    private static String state(Line line) {
        var came = line.passed() ? "Passed" : line.attended() ? "Attended" : line.invited() ? "Invited" : "Not invited";
        return line.removed() ? came + ", removed from the list" : came;
    }
}
