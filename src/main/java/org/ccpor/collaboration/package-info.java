/** People at work together: who is here and what they have open, and what they say to each other. */
@ApplicationModule(
        displayName = "Collaboration",
        allowedDependencies = {"base", "identity", "court", "form", "form :: ui", "notification"})
@NullMarked
package org.ccpor.collaboration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
