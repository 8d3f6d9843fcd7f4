/** The planning process as versioned data: phases, items, kinds, predecessors, conditions. Read once at start, never changed afterwards. */
@ApplicationModule(
        displayName = "Process",
        allowedDependencies = {"base"})
@NullMarked
package org.ccpor.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
