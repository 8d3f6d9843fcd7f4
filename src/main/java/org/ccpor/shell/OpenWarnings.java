package org.ccpor.shell;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has open pages look whether their session is about to end. Wakes none whose session is not. */
@Component
class OpenWarnings {
    private final Set<SessionWarning> open = ConcurrentHashMap.newKeySet();

    void add(SessionWarning warning) {
        open.add(warning);
    }

    void remove(SessionWarning warning) {
        open.remove(warning);
    }

    @Scheduled(fixedDelay = 5_000)
    void look() {
        var now = System.currentTimeMillis();
        open.stream().filter(it -> it.isDue(now)).forEach(SessionWarning::wake);
    }
}
