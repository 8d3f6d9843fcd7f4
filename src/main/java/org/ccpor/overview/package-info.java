/** What executives ask: how many courts are live, what slips and why, when all are. Reads, changes nothing. */
@ApplicationModule(
        displayName = "Overview",
        allowedDependencies = {"base", "identity", "process", "court", "deployment", "board", "incident", "turn"})
@NullMarked
package org.ccpor.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
