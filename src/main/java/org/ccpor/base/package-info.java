/** What has no domain words: the clock, the record of a change, refusals, interface parts. Used by all, uses nobody. */
@ApplicationModule(
        displayName = "Base",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.ccpor.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
