/** Layout, sign-in page and error pages; the only module that sees the routes of all others. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"base", "identity"})
@NullMarked
package org.ccpor.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
