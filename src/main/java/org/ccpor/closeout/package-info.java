/** Closing a deployment out: concurrence by thread, approvals by court, LEA and team (domain F13). */
@ApplicationModule(
        displayName = "Close-out",
        allowedDependencies = {
            "base",
            "identity",
            "process",
            "approval",
            "approval :: ui",
            "deployment",
            "form",
            "form :: ui",
            "incident",
            "incident :: ui"
        })
@NullMarked
package org.ccpor.closeout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
