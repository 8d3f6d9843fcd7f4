package org.ccpor.standup.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.Topic;
import org.ccpor.identity.Viewer;
import org.springframework.stereotype.Component;

/** Who has the stand-up open at this moment, once for each person. */
@Component
class StandUpPeople {
    /** Somebody came or went. */
    static final Topic HERE = new Here();

    private final LiveTopics topics;
    private final Map<Object, Viewer> pages = new ConcurrentHashMap<>();

    StandUpPeople(LiveTopics topics) {
        this.topics = topics;
    }

    private record Here() implements Topic {}

    void come(Object page, Viewer who) {
        if (pages.put(page, who) == null) {
            topics.tell(HERE);
        }
    }

    void leave(Object page) {
        if (pages.remove(page) != null) {
            topics.tell(HERE);
        }
    }

    List<Viewer> here() {
        return pages.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Viewer::displayName))
                .toList();
    }
}
