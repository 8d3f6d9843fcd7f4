package org.ccpor.collaboration.ui;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.collaboration.CommentService;
import org.ccpor.collaboration.CommentsChanged;
import org.springframework.stereotype.Component;

/** How many comments there are at each place of a court, read once for each change: a form asks for many places at once. */
@Component
class CommentCounts {
    private final CommentService comments;
    private final LiveTopics topics;
    private final Map<String, Counts> known = new ConcurrentHashMap<>();

    CommentCounts(CommentService comments, LiveTopics topics) {
        this.comments = comments;
        this.topics = topics;
    }

    private record Counts(long revision, Map<String, Integer> byPlace) {}

    /** @param court one that the viewer sees */
    int at(String court, String place) {
        var revision = topics.revision(new CommentsChanged(court));
        var counts = known.get(court);
        if (counts == null || counts.revision() != revision) {
            counts = new Counts(revision, comments.counts(court));
            known.put(court, counts);
        }
        return counts.byPlace().getOrDefault(place, 0);
    }
}
