package org.ccpor.base.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Figures that take long to work out, kept for everybody who may see them. While somebody follows them they are worked out
 * anew after a change, at most once for each change and with a pause in between, on the thread for figures; pages are told
 * when they are there and draw the last ones meanwhile. While nobody does, who asks next works them out.
 *
 * @param <T> the figures
 */
public class LiveFigures<T> extends LiveValue<T> {
    private static final Logger LOG = LoggerFactory.getLogger(LiveFigures.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final LiveThreads threads;
    private final Topic ready;
    private final AtomicBoolean working = new AtomicBoolean();
    private volatile @Nullable Authentication asker;

    /**
     * @param causes the figures are others after a change of one of these
     * @param ready what pages that show the figures follow
     * @param work makes the figures, given the former ones; reads in the name of who asked last
     */
    public LiveFigures(
            LiveTopics topics,
            LiveThreads threads,
            Set<? extends Topic> causes,
            Topic ready,
            Function<@Nullable T, T> work) {
        super(topics, causes, work);
        this.threads = threads;
        this.ready = ready;
        var unused = topics.follow(causes, this::changed);
    }

    /** The newest figures; the last ones while newer ones are being worked out. */
    @Override
    public T now() {
        asker = SecurityContextHolder.getContext().getAuthentication();
        var last = known;
        return last != null && working.get() ? last.value() : super.now();
    }

    private void changed() {
        if (!topics.followed(ready)) {
            // Whoever is just about to follow has seen the former ones and looks again.
            topics.tell(ready);
        } else if (working.compareAndSet(false, true)) {
            begin();
        }
    }

    private void begin() {
        var inTheName = SecurityContextHolder.createEmptyContext();
        inTheName.setAuthentication(asker);
        var last = known;
        threads.workOut(
                new DelegatingSecurityContextRunnable(this::again, inTheName),
                last == null ? Duration.ZERO : PAUSE.minusNanos(System.nanoTime() - last.at()));
    }

    private void again() {
        try {
            var unused = read();
        } catch (RuntimeException unreadable) {
            LOG.warn("Figures could not be worked out; the next change tries again: {}", unreadable.toString());
            working.set(false);
            return;
        }
        working.set(false);
        var last = known;
        if (last != null && !current(last)) {
            changed();
        }
        topics.tell(ready);
    }
}
