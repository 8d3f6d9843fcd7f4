package org.ccpor.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ccpor.base.live.LiveThreads;

/**
 * One open page and what of it waits to be drawn anew. However much changes meanwhile, it waits at most once for a thread,
 * is drawn by one thread at a time, and goes to the browser in one push.
 */
final class LivePage {
    private final UI ui;
    private final LiveThreads threads;
    private final Set<Runnable> waiting = new LinkedHashSet<>();
    private boolean queued;

    private LivePage(UI ui, LiveThreads threads) {
        this.ui = ui;
        this.threads = threads;
    }

    /** Must hold the lock of the page's session. */
    static LivePage of(UI ui, LiveThreads threads) {
        var known = ComponentUtil.getData(ui, LivePage.class);
        if (known == null) {
            known = new LivePage(ui, threads);
            ComponentUtil.setData(ui, LivePage.class, known);
        }
        return known;
    }

    /** Draws a part as soon as it is this page's turn. From any thread; never waits. */
    void wake(Runnable part) {
        synchronized (waiting) {
            waiting.add(part);
            if (queued) {
                return;
            }
            queued = true;
        }
        var session = ui.getSession();
        if (session == null || !session.hasLock()) {
            threads.draw(this::access);
        } else if (UI.getCurrent() == ui) {
            // Somebody's own deed: part of the answer to it, and after its transaction.
            ui.beforeClientResponse(ui, _ -> draw());
        } else {
            access();
        }
    }

    void forget(Runnable part) {
        synchronized (waiting) {
            waiting.remove(part);
        }
    }

    /** Runs here, or on the thread that has the session when that one is done: no thread waits for a busy page. */
    private void access() {
        try {
            ui.access(this::draw);
        } catch (UIDetachedException closed) {
            // Nobody looks any more; its parts have left their topics or are about to.
        }
    }

    private void draw() {
        List<Runnable> parts;
        synchronized (waiting) {
            parts = List.copyOf(waiting);
            waiting.clear();
            queued = false;
        }
        parts.forEach(LivePage::run);
    }

    /** What fails in one part is told like every error of the page; the other parts are drawn. */
    static void run(Runnable part) {
        try {
            part.run();
        } catch (RuntimeException failure) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
        }
    }
}
