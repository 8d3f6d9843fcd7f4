/** A court on its way to go-live: items, gates, dates, blockers and health. Every command that changes a deployment is here. */
@ApplicationModule(
        displayName = "Deployment",
        allowedDependencies = {"base", "identity", "calendar", "process", "court"})
@NullMarked
package org.ccpor.deployment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
