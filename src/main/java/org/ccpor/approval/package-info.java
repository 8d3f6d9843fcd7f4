/**
 * One way to approve, reject and take back: who may speak for which side, each side once, on paper only by the team. The
 * features above say what is approved and what must be true first.
 */
@ApplicationModule(
        displayName = "Approval",
        allowedDependencies = {"base", "identity"})
@NullMarked
package org.ccpor.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
