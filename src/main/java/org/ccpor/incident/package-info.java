/** Incidents of live courts: reporting, targets, states (domain F12), and the form that hands the process over. */
@ApplicationModule(
        displayName = "Incident",
        allowedDependencies = {
            "base",
            "identity",
            "calendar",
            "process",
            "court",
            "approval",
            "approval :: ui",
            "deployment",
            "form",
            "form :: ui",
            "acceptance",
            "turn"
        })
@NullMarked
package org.ccpor.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
