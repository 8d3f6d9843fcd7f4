package org.ccpor.collaboration.ui;

import com.vaadin.flow.signals.Signal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.base.ui.Topics;
import org.ccpor.collaboration.Comments;
import org.ccpor.collaboration.CommentsChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells everybody who looks at a court's comments to look again, and keeps their numbers: a form asks for many at once. */
@Component
class CommentsFeed {
    private final Topics<String> revisions = new Topics<>();
    private final Map<String, Numbers> numbers = new ConcurrentHashMap<>();

    /** How many there are by place, as of a revision. */
    private record Numbers(double revision, Map<String, Integer> byPlace) {}

    /** Rises with every change of that court's comments. */
    Signal<Double> revision(String court) {
        return revisions.revision(court);
    }

    /** @param comments asked once for each change; a court that the viewer sees */
    int count(String court, String place, Comments comments) {
        var now = revisions.revision(court).peek();
        var known = numbers.get(court);
        if (known == null || known.revision() != now) {
            known = new Numbers(now, comments.counts(court));
            numbers.put(court, known);
        }
        return known.byPlace().getOrDefault(place, 0);
    }

    @TransactionalEventListener
    void on(CommentsChanged changed) {
        revisions.rise(changed.court());
    }
}
