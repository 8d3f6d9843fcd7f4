/** Whose turn it is, to do what, by when: decided here once, read by everything that shows it. */
@ApplicationModule(
        displayName = "Turns",
        allowedDependencies = {"base", "approval", "calendar", "deployment", "form", "identity", "process"})
@NullMarked
package org.ccpor.turn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
