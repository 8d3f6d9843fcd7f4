/** Courts over time: what was, what is planned, and where the team's capacity collides. */
@ApplicationModule(
        displayName = "Timeline",
        allowedDependencies = {
            "base",
            "identity",
            "calendar",
            "process",
            "court",
            "deployment",
            "form",
            "board",
            "board :: ui",
            "courtpage :: ui",
            "overview"
        })
@NullMarked
package org.ccpor.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
