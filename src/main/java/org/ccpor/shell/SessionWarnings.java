package org.ccpor.shell;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.base.live.LiveTopics;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has open pages look whether their session is about to end. Wakes none whose session is not. */
@Component
class SessionWarnings {
    private final Set<SessionWarning> open = ConcurrentHashMap.newKeySet();
    private final LiveTopics topics;

    SessionWarnings(LiveTopics topics) {
        this.topics = topics;
    }

    /**
     * By the clock of the machine and not the injected one, because the platform notes by it when a session was used;
     * how long a session lasts has nothing to do with the day it is.
     */
    static long now() {
        return System.currentTimeMillis();
    }

    void add(SessionWarning warning) {
        open.add(warning);
    }

    void remove(SessionWarning warning) {
        open.remove(warning);
    }

    @Scheduled(fixedDelay = 5_000)
    void look() {
        var now = now();
        open.stream().filter(it -> it.isDue(now)).map(SessionWarning::topic).forEach(topics::tell);
    }
}
