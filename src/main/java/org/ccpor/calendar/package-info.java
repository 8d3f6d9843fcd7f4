/** Court days, court holidays, closures and the T-minus rule. Pure rules over dates; closures of single courts are data. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"base", "identity"})
@NullMarked
package org.ccpor.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
