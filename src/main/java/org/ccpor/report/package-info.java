/** What executives ask: how many courts are live, what slips and why, when all are. Reads, changes nothing. */
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "base",
            "identity",
            "calendar",
            "process",
            "court",
            "deployment",
            "history",
            "form",
            "board",
            "board :: ui",
            "readiness :: incident"
        })
@NullMarked
package org.ccpor.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
