package org.ccpor.readiness.training.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.ccpor.readiness.training.AttendanceSheet.Line;
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
    private transient @Nullable Line line;

    AttendanceRow(Taps taps) {
        here = button("attend-here", () -> taps.attended(line(), !line().attended()));
        passed = button("attend-passed", () -> taps.passed(line(), !line().passed()));
        invite = button("btn", () -> taps.invited(line(), !line().invited()));
        name.addClassName("attend-name");
        about.addClassName("attend-about");
        state.addClassName("attend-state");
        passed.setText("Passed");
        getContent().addClassName("attend-row");
        getContent().getElement().setAttribute("role", "listitem");
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
     * Shows the person.
     *
     * @param team whether this viewer may mark at all
     * @param open whether attendance can be taken now
     */
    void show(Line now, boolean team, boolean open) {
        line = now;
        name.setText(now.name());
        about.setText(now.about());
        var taps = team && open && !now.removed();
        var words = new Div(name, about);
        words.addClassName("attend-words");
        getContent().removeAll();
        if (taps) {
            here.removeAll();
            here.add(mark(), words);
            press(here, now.attended());
            press(passed, now.passed());
            passed.getElement().setAttribute("aria-label", "Passed the exercise: " + now.name());
            getContent().add(here, passed);
            return;
        }
        state.setText(state(now));
        state.setClassName("attend-state " + (now.removed() ? "warn" : now.attended() ? "ok" : "idle"));
        getContent().add(words, state);
        if (team && !now.removed()) {
            invite.setText(now.invited() ? "Take back" : "Invite");
            invite.getElement()
                    .setAttribute(
                            "aria-label",
                            (now.invited() ? "Take back the invitation of " : "Invite ") + now.name());
            getContent().add(invite);
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

    void focus() {
        here.focus();
    }
}
