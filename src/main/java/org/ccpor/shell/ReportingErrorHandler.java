package org.ccpor.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;

/** Turns whatever a click or a background update throws into one sentence on that person's screen. */
class ReportingErrorHandler implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final int LONG_ENOUGH_TO_READ_MS = 10_000;

    @Override
    public void error(ErrorEvent failure) {
        var problem = Problem.of(failure.getThrowable());
        if (UI.getCurrent() != null) {
            var note = Notification.show(
                    problem.sentence(), LONG_ENOUGH_TO_READ_MS, Notification.Position.BOTTOM_CENTER, true);
            note.addClassName(problem.expected() ? "note-warn" : "note-bad");
        }
    }
}
