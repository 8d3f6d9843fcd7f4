package org.ccpor.base.live;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who follows which topic on this node. It carries no data: whoever is woken reads what is there now, with their own
 * rights. The one place to change when a second node joins.
 */
@Component
public class LiveTopics {
    private final Map<Topic, Set<Runnable>> followers = new ConcurrentHashMap<>();
    private final Map<Topic, Long> revisions = new ConcurrentHashMap<>();

    /** Grows with every change of one of these topics. */
    public long revision(Collection<? extends Topic> topics) {
        return topics.stream().mapToLong(this::revision).sum();
    }

    /** Grows with every change of the topic. */
    public long revision(Topic topic) {
        return revisions.getOrDefault(topic, 0L);
    }

    /** Whether anybody follows the topic. */
    public boolean followed(Topic topic) {
        return followers.containsKey(topic);
    }

    /**
     * Wakes somebody after every change of one of these topics.
     *
     * @param wake must return at once and throw nothing: it runs on the thread that tells of the change
     * @return ends it
     */
    public Runnable follow(Set<? extends Topic> topics, Runnable wake) {
        topics.forEach(topic -> followers.compute(topic, (_, all) -> {
            var now = all == null ? ConcurrentHashMap.<Runnable>newKeySet() : all;
            now.add(wake);
            return now;
        }));
        return () -> topics.forEach(topic -> followers.computeIfPresent(topic, (_, all) -> {
            all.remove(wake);
            return all.isEmpty() ? null : all;
        }));
    }

    /** Wakes everybody who follows the topic; for what no transaction changes. */
    public void tell(Topic topic) {
        revisions.merge(topic, 1L, Long::sum);
        followers.getOrDefault(topic, Set.of()).forEach(Runnable::run);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(LiveEvent event) {
        event.topics().forEach(this::tell);
    }
}
