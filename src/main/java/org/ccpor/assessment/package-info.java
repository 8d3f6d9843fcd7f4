/** What a court and its LEA answer about themselves and what the team makes of it: forms F1 to F5. */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"base", "identity", "calendar", "process", "court", "deployment", "form"})
@NullMarked
package org.ccpor.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
