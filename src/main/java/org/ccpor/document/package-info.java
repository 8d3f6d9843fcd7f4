/** The documents that the process says the team provides: their versions, and which court was sent which. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"base", "identity", "process", "court", "deployment", "notification"})
@NullMarked
package org.ccpor.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
