/** Readiness checklist (F11), go / no-go and activation of a court. */
@ApplicationModule(
        displayName = "Go-live",
        allowedDependencies = {
            "base",
            "identity",
            "calendar",
            "process",
            "approval",
            "approval :: ui",
            "deployment",
            "form",
            "form :: ui",
            "provisioning",
            "turn"
        })
@NullMarked
package org.ccpor.golive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
