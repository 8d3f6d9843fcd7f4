/** The append-only record of every change, and reading it back. Listens to {@link org.ccpor.base.Change}; nobody asks to be recorded. */
@ApplicationModule(
        displayName = "History",
        allowedDependencies = {"base", "identity"})
@NullMarked
package org.ccpor.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
