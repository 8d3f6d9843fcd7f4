package org.ccpor.golive.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.Topic;
import org.ccpor.base.ui.HeaderPart;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.golive.EvidenceTurned;
import org.ccpor.identity.CurrentViewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the team at once, wherever they are in the board, of evidence that turned after "go" was decided. */
@org.springframework.stereotype.Component
class AlarmHeader implements HeaderPart {
    private static final Topic ALARM = new Alarm();

    private final LiveTopics topics;
    private final CurrentViewer viewer;
    private volatile @Nullable EvidenceTurned last;

    AlarmHeader(LiveTopics topics, CurrentViewer viewer) {
        this.topics = topics;
        this.viewer = viewer;
    }

    private record Alarm() implements Topic {}

    @TransactionalEventListener
    void on(EvidenceTurned turned) {
        last = turned;
        topics.tell(ALARM);
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
        var seen = new AtomicReference<@Nullable EvidenceTurned>(last);
        LiveComposite.follow(part, Set.of(ALARM), () -> {
            var now = last;
            if (now != null && seen.getAndSet(now) != now) {
                Notices.refused("%s is not ready any more, although “go” was decided. %s: %s."
                        .formatted(now.name(), now.line(), now.words()));
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
