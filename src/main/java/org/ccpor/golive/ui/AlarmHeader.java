package org.ccpor.golive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import java.util.concurrent.atomic.AtomicLong;
import org.ccpor.base.ui.HeaderPart;
import org.ccpor.base.ui.Notices;
import org.ccpor.identity.CurrentViewer;
import org.springframework.security.access.AccessDeniedException;

/** Tells the team at once, wherever they are in the board, of evidence that turned after "go" was decided. */
@org.springframework.stereotype.Component
class AlarmHeader implements HeaderPart {
    private final GoLiveFeed feed;
    private final CurrentViewer viewer;

    AlarmHeader(GoLiveFeed feed, CurrentViewer viewer) {
        this.feed = feed;
        this.viewer = viewer;
    }

    @Override
    public Place place() {
        return Place.TOOLS;
    }

    @Override
    public Component create() {
        var part = new Span();
        part.addClassName("sr");
        if (!coordinates()) {
            return part;
        }
        var seen = new AtomicLong(feed.alarm().peek().number());
        Signal.effect(part, () -> {
            var alarm = feed.alarm().get();
            if (seen.getAndSet(alarm.number()) != alarm.number()) {
                Signal.runWithoutTransaction(
                        () -> Notices.refused("%s is not ready any more, although “go” was decided. %s: %s."
                                .formatted(
                                        alarm.what().name(),
                                        alarm.what().line(),
                                        alarm.what().words())));
            }
        });
        return part;
    }

    private boolean coordinates() {
        try {
            return viewer.get().coordinates();
        } catch (AccessDeniedException nobody) {
            return false;
        }
    }
}
