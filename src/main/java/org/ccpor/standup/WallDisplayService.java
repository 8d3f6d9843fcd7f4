package org.ccpor.standup;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Sha256;
import org.ccpor.standup.StandUpChanged.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Displays on walls: each has a key that opens the wall view and nothing else, until somebody ends it. */
@Service
@Transactional
@Coordinators
public class WallDisplayService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int LONGEST_NAME = 120;

    private final WallDisplayRepository displays;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WallDisplayService(
            WallDisplayRepository displays, CurrentViewer viewer, ApplicationEventPublisher events, Clock clock) {
        this.displays = displays;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** @param openedAt when its key was last used; {@code null} if never */
    public record Display(
            long id,
            String name,
            Instant madeAt,
            String madeBy,
            @Nullable Instant openedAt,
            @Nullable Instant endedAt) {}

    /** The newest first, ended ones last. */
    @Transactional(readOnly = true)
    public List<Display> list() {
        return displays.all().stream().map(WallDisplay::line).toList();
    }

    /**
     * Makes a display.
     *
     * @return its key, which is stored hashed and can never be shown again
     */
    public String add(String name) {
        var clean = name.strip();
        if (clean.isEmpty() || clean.length() > LONGEST_NAME) {
            throw new RefusedException(
                    "Give the display a name of 1 to " + LONGEST_NAME + " characters, such as “Room 2140”.");
        }
        if (!PartyData.suspects(clean).isEmpty()) {
            throw new RefusedException("A name such as “Room 2140” is enough; this one looks like data of parties.");
        }
        var bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        displays.save(new WallDisplay(clean, Sha256.hex(key), viewer.get().userName(), clock.instant()));
        tell(DisplayChangeKind.ADDED, clean);
        return key;
    }

    /** Ends it; its screen goes blank at once. Nothing happens if it has ended before. */
    public void revoke(long id) {
        displays.findById(id)
                .filter(it -> it.revoke(viewer.get().userName(), clock.instant()))
                .ifPresent(it -> tell(DisplayChangeKind.REVOKED, it.name()));
    }

    private void tell(ChangeKind what, String name) {
        events.publishEvent(
                new Change("", what, name, null, null, null, viewer.get().userName(), clock.instant()));
        events.publishEvent(new StandUpChanged(Part.DISPLAYS));
    }
}
