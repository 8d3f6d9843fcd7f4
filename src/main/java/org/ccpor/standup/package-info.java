/** The daily stand-up: a lens over the live board that everybody follows, and the same screen as a wall view. */
@ApplicationModule(
        displayName = "Stand-up",
        allowedDependencies = {
            "base",
            "identity",
            "calendar",
            "process",
            "court",
            "deployment",
            "form",
            "acceptance",
            "golive",
            "incident",
            "history",
            "notification",
            "board",
            "board :: ui",
            "courtpage :: ui",
            "turn"
        })
@NullMarked
package org.ccpor.standup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
