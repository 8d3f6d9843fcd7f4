/** What has no domain words: the clock, the record of a change, refusals. May be used by all, uses nobody. */
@ApplicationModule(
        displayName = "Base",
        allowedDependencies = {})
@NullMarked
package org.ccpor.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
