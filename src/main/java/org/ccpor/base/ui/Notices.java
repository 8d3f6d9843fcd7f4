package org.ccpor.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import org.ccpor.base.RefusedException;

/** Short messages at the edge of the screen, announced to screen readers by the platform. */
public final class Notices {
    /** How long undo is offered, in milliseconds. */
    public static final int UNDO_MILLIS = 10_000;

    private static final int READ_MILLIS = 5000;

    private Notices() {}

    public static void info(String sentence) {
        Notification.show(sentence, READ_MILLIS, Notification.Position.BOTTOM_CENTER);
    }

    /** Why nothing happened. Stays until it is read and closed. */
    public static void refused(String sentence) {
        var notice = closable(sentence);
        notice.setDuration(2 * READ_MILLIS);
        notice.addThemeVariants(NotificationVariant.WARNING);
        notice.open();
    }

    /** What cannot wait: where everybody looks, until it is closed. */
    public static void alarm(String sentence) {
        var notice = closable(sentence);
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setDuration(0);
        notice.setAssertive(true);
        notice.addClassName("note-bad");
        notice.open();
    }

    private static Notification closable(String sentence) {
        var notice = new Notification();
        var close = new Button("Close", _ -> notice.close());
        close.addThemeVariants(ButtonVariant.SMALL);
        show(notice, sentence, close);
        return notice;
    }

    /** Runs it; a refusal is told. */
    public static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RefusedException refused) {
            refused(refused.sentence());
        }
    }

    /** Says what was done and offers to take it back for ten seconds; Ctrl-Z does so for {@link UndoStack#KEPT}. */
    public static void done(String sentence, Runnable undo) {
        var once = UndoStack.of(UI.getCurrentOrThrow()).push(undo);
        var notice = new Notification();
        var back = new Button("Undo", _ -> {
            notice.close();
            once.run();
        });
        back.addThemeVariants(ButtonVariant.SMALL);
        show(notice, sentence, back);
        notice.setDuration(UNDO_MILLIS);
        notice.open();
    }

    private static void show(Notification notice, String sentence, Button action) {
        var line = new HorizontalLayout(new Span(sentence), action);
        line.addClassName("notice");
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.add(line);
    }
}
