package org.ccpor.base.live;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something read once after each change, however many people ask. It is the same for everybody; what of it somebody may see,
 * who holds it decides.
 *
 * @param <T> what is read
 */
public class LiveValue<T> {
    final LiveTopics topics;
    final Set<? extends Topic> causes;
    volatile @Nullable Known<T> known;
    private final Function<@Nullable T, T> work;

    /** @param at when it was there, as {@link System#nanoTime} tells */
    record Known<T>(long revision, T value, long at) {}

    /**
     * @param causes it is another one after a change of one of these
     * @param work reads it, given the former one, from what is committed
     */
    public LiveValue(LiveTopics topics, Set<? extends Topic> causes, Function<@Nullable T, T> work) {
        this.topics = topics;
        this.causes = causes;
        this.work = work;
    }

    /** The newest there is. */
    public T now() {
        var last = known;
        return last != null && current(last) ? last.value() : read();
    }

    boolean current(Known<T> it) {
        return it.revision() == topics.revision(causes);
    }

    /** Whoever comes meanwhile waits for it. */
    synchronized T read() {
        var revision = topics.revision(causes);
        var last = known;
        if (last != null && last.revision() == revision) {
            return last.value();
        }
        var value = work.apply(last == null ? null : last.value());
        known = new Known<>(revision, value, System.nanoTime());
        return value;
    }
}
