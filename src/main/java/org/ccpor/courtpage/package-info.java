/** The page of one court and My court: composed from what the modules below publish and lend. */
@ApplicationModule(
        displayName = "Court page",
        allowedDependencies = {
            "base",
            "identity",
            "process",
            "court",
            "deployment",
            "document",
            "document :: ui",
            "history",
            "form",
            "form :: ui",
            "incident",
            "notification",
            "collaboration",
            "collaboration :: ui",
            "golive",
            "golive :: ui",
            "training",
            "turn",
            "board",
            "board :: ui"
        })
@NullMarked
package org.ccpor.courtpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
