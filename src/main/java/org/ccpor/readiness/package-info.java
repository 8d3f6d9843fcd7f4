/** The last thirty days and what comes after: training, acceptance test, readiness, activation, incidents and close-out (F8 to F13). */
@ApplicationModule(
        displayName = "Readiness",
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
            "provisioning"
        })
@NullMarked
package org.ccpor.readiness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
