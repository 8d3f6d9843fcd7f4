/** The court acceptance test (F10): its library of cases, plan, results, defects, exit rule and sign-off. */
@ApplicationModule(
        displayName = "Acceptance",
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
package org.ccpor.acceptance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
