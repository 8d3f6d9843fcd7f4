package org.ccpor.collaboration.ui;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.LiveValue;
import org.ccpor.collaboration.CommentService;
import org.ccpor.collaboration.CommentsChanged;
import org.springframework.stereotype.Component;

/** How many comments there are at each place of a court, read once for each change: a form asks for many places at once. */
@Component
class CommentCounts {
    private final CommentService comments;
    private final LiveTopics topics;
    private final Map<String, LiveValue<Map<String, Integer>>> known = new ConcurrentHashMap<>();

    CommentCounts(CommentService comments, LiveTopics topics) {
        this.comments = comments;
        this.topics = topics;
    }

    /** @param court one that the viewer sees */
    int at(String court, String place) {
        return known.computeIfAbsent(
                        court, it -> new LiveValue<>(topics, Set.of(new CommentsChanged(it)), _ -> comments.counts(it)))
                .now()
                .getOrDefault(place, 0);
    }
}
