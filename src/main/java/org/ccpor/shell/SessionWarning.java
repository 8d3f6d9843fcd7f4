package org.ccpor.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import org.ccpor.base.ui.LiveComposite;

/**
 * Says two minutes before the session ends that it will. Any call of any page of the session starts the count again;
 * heartbeats do not. A remembered browser would come back signed in, but what was opened and not saved would be gone, so
 * it is warned as well.
 */
class SessionWarning extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;
    private static final long AHEAD_MILLIS = 120_000;
    private static final long SECOND_MILLIS = 1_000;

    private final transient SessionWarnings job;
    private final SessionEnding topic = new SessionEnding(UUID.randomUUID());
    private volatile long due;

    SessionWarning(SessionWarnings job) {
        this.job = job;
        // The click itself is the call that keeps the session.
        var stay = new NativeButton("Stay signed in", _ -> look());
        stay.addClassNames("btn", "primary");
        var text = new Paragraph("You will be signed out in two minutes, because nothing was done for a while.");
        text.setId("session-warning-text");
        getContent().add(text, stay);
        getContent().addClassName("session-warning");
        getContent()
                .getElement()
                .setAttribute("role", "alertdialog")
                .setAttribute("aria-labelledby", "session-warning-text")
                .setAttribute("hidden", true);
        follow(topic, this::look);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        job.add(this);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        job.remove(this);
    }

    /** Told when it is worth looking. */
    SessionEnding topic() {
        return topic;
    }

    /** Whether it is worth looking. */
    boolean isDue(long now) {
        return now >= due;
    }

    /** Shows or hides it, by when the session was last used. */
    void look() {
        var session = VaadinSession.getCurrent();
        if (session == null || session.getSession() == null) {
            due = Long.MAX_VALUE;
            return;
        }
        var lasts = session.getSession().getMaxInactiveInterval() * SECOND_MILLIS;
        due = lasts <= 0 ? Long.MAX_VALUE : session.getLastRequestTimestamp() + lasts - AHEAD_MILLIS;
        getElement().setAttribute("hidden", !isDue(SessionWarnings.now()));
    }
}
