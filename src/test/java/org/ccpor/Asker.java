package org.ccpor;

import java.util.Set;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Everybody who asks in the matrix of rights; what is asked for is the court of Kern. */
enum Asker {
    ADMIN(Role.ADMINISTRATOR),
    COORD(Role.COORDINATOR),
    COURT(Role.COURT_CONTACT, "kern"),
    LEA(Role.LEA_CONTACT, "kern"),
    EXEC(Role.EXECUTIVE),
    /** A contact of another court. */
    OTHER(Role.COURT_CONTACT, "inyo"),
    /** A display on a wall, by its key. */
    WALL(Role.DISPLAY),
    /** Nobody is signed in. */
    NOBODY(null);

    private final @Nullable Viewer viewer;

    Asker(@Nullable Role role, String... courts) {
        viewer = role == null ? null : new Viewer("matrix", "Matrix", role, Set.of(courts));
    }

    /** The person, or {@code null} for nobody. */
    @Nullable Viewer viewer() {
        return viewer;
    }
}
