/** Training before go-live (F8, F9): what the court asks for, sessions, who was there, and how far everybody is. */
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {
            "base",
            "identity",
            "calendar",
            "process",
            "court",
            "deployment",
            "form",
            "form :: ui",
            "provisioning",
            "turn"
        })
@NullMarked
package org.ccpor.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
