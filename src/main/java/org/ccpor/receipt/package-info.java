/** What a court is told once it has handed in a form: what was sent, who reads it, by when it is answered. */
@ApplicationModule(
        displayName = "Receipt",
        allowedDependencies = {
            "approval",
            "base",
            "board",
            "courtpage",
            "deployment",
            "form",
            "identity",
            "notification",
            "process",
            "turn"
        })
@NullMarked
package org.ccpor.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
