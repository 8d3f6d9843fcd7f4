/** The live board: one snapshot per node, composed from what the modules below publish. */
@ApplicationModule(
        displayName = "Board",
        allowedDependencies = {
            "base",
            "identity",
            "process",
            "court",
            "deployment",
            "turn",
            "history",
            "collaboration",
            "collaboration :: ui"
        })
@NullMarked
package org.ccpor.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
