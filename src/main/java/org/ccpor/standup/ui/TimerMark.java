package org.ccpor.standup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The time that is left, counted by the style sheet: no pushes, no sound. Only its end is said here. */
class TimerMark extends Composite<Span> {
    private static final long serialVersionUID = 1L;
    private static final long SECOND_MILLIS = 1_000;
    private static final long NEARLY_MILLIS = 60_000;

    private final transient Clock clock;
    private @Nullable Instant endsAt;

    TimerMark(Clock clock) {
        this.clock = clock;
        getContent().addClassName("su-timer");
        setVisible(false);
    }

    /** @param ends {@code null} while no timer runs */
    void show(@Nullable Instant ends) {
        if (!Objects.equals(ends, endsAt)) {
            endsAt = ends;
            setVisible(ends != null);
            count();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        count();
    }

    private void count() {
        if (endsAt == null) {
            return;
        }
        var left = Duration.between(clock.instant(), endsAt).toMillis();
        if (left <= 0) {
            end();
            return;
        }
        var seconds = Math.ceilDiv(left, SECOND_MILLIS);
        var digits = mark("timer", "ok");
        digits.addClassName("su-left");
        digits.getStyle()
                .set("--seconds", Long.toString(seconds))
                .set("animation-delay", "%dms, %dms".formatted(left - seconds * SECOND_MILLIS, left - NEARLY_MILLIS));
        digits.getElement().addEventListener("animationend", _ -> end()).setFilter("event.animationName == 'su-left'");
    }

    private void end() {
        mark("status", "bad").setText("Time is up");
    }

    /** A new one each time: an animation that only changes does not start again. */
    private Span mark(String role, String tone) {
        var mark = new Span();
        mark.addClassNames("t", tone);
        getContent().getElement().setAttribute("role", role);
        getContent().removeAll();
        getContent().add(mark);
        return mark;
    }
}
