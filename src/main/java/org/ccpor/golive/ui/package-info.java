/** The readiness checklist, the decision and the activation, shown in form F11, and the alarm in the header. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.golive.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
