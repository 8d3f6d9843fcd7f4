/** What CCPOR must know to let a court in: its profile (F6) and its people (F7). */
@ApplicationModule(
        displayName = "Provisioning",
        allowedDependencies = {"base", "identity", "process", "court", "deployment", "form", "form :: ui"})
@NullMarked
package org.ccpor.provisioning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
