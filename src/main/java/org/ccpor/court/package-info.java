/** The superior and tribal courts, their agencies and contacts. */
@ApplicationModule(
        displayName = "Court",
        allowedDependencies = {"base", "identity"})
@NullMarked
package org.ccpor.court;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
