/** What one person of the team has to do at all courts. */
@ApplicationModule(
        displayName = "My work",
        allowedDependencies = {
            "agenda",
            "base",
            "board",
            "calendar",
            "courtpage :: ui",
            "deployment",
            "identity",
            "notification",
            "process",
            "turn"
        })
@NullMarked
package org.ccpor.mywork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
