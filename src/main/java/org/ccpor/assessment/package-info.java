/** What is assessed before a court goes live: scope, operations, scanners, infrastructure and security, DOJ/CLETS. Forms F1 to F5. */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"base", "identity", "calendar", "process", "court", "deployment", "form"})
@NullMarked
package org.ccpor.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
