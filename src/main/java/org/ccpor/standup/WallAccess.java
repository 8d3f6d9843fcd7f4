package org.ccpor.standup;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Sha256;
import org.ccpor.identity.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a display in by its key, which is asked for at every look. Nobody is signed in by it: what is read through here is read
 * with the right of a display, which no service accepts but for what a stand-up shows.
 */
@Component
@Transactional
public class WallAccess {
    private final WallDisplayRepository displays;
    private final ActingAs acting;
    private final Clock clock;

    WallAccess(WallDisplayRepository displays, ActingAs acting, Clock clock) {
        this.displays = displays;
        this.acting = acting;
        this.clock = clock;
    }

    /** Whether the key opens the wall; notes that it was used. */
    public boolean opens(String key) {
        var display = find(key);
        display.ifPresent(it -> it.opened(clock.instant()));
        return display.isPresent();
    }

    /** Reads something for a display; empty if its key opens nothing any more. */
    public <T> Optional<T> read(String key, Supplier<T> work) {
        return find(key).map(it -> acting.call(new Viewer("wall", it.name(), Role.DISPLAY, Set.of()), work));
    }

    private Optional<WallDisplay> find(String key) {
        return displays.findByTokenHashAndRevokedAtIsNull(Sha256.hex(key));
    }
}
