/** What a court hands in to be set up in CCPOR: its profile (F6) and the people who get an account (F7). */
@ApplicationModule(
        displayName = "Provisioning",
        allowedDependencies = {"base", "identity", "calendar", "process", "court", "deployment", "form"})
@NullMarked
package org.ccpor.provisioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
