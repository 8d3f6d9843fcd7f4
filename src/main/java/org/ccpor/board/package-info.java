/** The live board: one snapshot per node, composed from what the modules below publish. */
@ApplicationModule(
        displayName = "Board",
        allowedDependencies = {
            "base",
            "identity",
            "calendar",
            "process",
            "court",
            "deployment",
            "history",
            "form",
            "form :: ui",
            "incident",
            "notification",
            "collaboration",
            "collaboration :: ui",
            "golive :: ui",
            "training"
        })
@NullMarked
package org.ccpor.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
