/** Pages where people, courts, closures and limits are kept and the process is read. The one service of its own removes a text from everywhere. */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {
            "base",
            "identity",
            "calendar",
            "process",
            "court",
            "deployment",
            "document",
            "board",
            "notification"
        })
@NullMarked
package org.ccpor.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
