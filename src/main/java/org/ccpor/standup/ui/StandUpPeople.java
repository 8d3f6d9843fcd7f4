package org.ccpor.standup.ui;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.identity.Viewer;
import org.springframework.stereotype.Component;

/** Who has the stand-up open at this moment, once for each person. */
@Component
class StandUpPeople {
    private final SharedNumberSignal revision = new SharedNumberSignal();
    private final Map<Object, Viewer> pages = new ConcurrentHashMap<>();

    /** Rises when somebody comes or goes. */
    Signal<Double> revision() {
        return revision.asReadonly();
    }

    void come(Object page, Viewer who) {
        if (pages.put(page, who) == null) {
            revision.incrementBy(1);
        }
    }

    void leave(Object page) {
        if (pages.remove(page) != null) {
            revision.incrementBy(1);
        }
    }

    List<Viewer> here() {
        return pages.values().stream()
                .distinct()
                .sorted(Comparator.comparing(Viewer::displayName))
                .toList();
    }
}
