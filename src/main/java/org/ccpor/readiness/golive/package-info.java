/** Readiness checklist (F11), go / no-go and activation of a court. */
@NamedInterface("golive")
@NullMarked
package org.ccpor.readiness.golive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
