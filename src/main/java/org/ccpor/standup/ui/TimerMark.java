package org.ccpor.standup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The time that is left, counted by the browser ({@code js/stand-up.js}): no pushes, no sound. */
class TimerMark extends Composite<Span> {
    private static final long serialVersionUID = 1L;

    private final transient Clock clock;
    private @Nullable Instant endsAt;

    TimerMark(Clock clock) {
        this.clock = clock;
        getContent().addClassNames("t", "su-timer");
        getContent().getElement().setAttribute("role", "timer");
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
        attached.getUI().getPage().addJavaScript("context://js/stand-up.js");
        count();
    }

    private void count() {
        if (endsAt != null) {
            getElement().executeJs("window.ccporStandUp.timer(this, $0)", (double)
                    Duration.between(clock.instant(), endsAt).toMillis());
        }
    }
}
