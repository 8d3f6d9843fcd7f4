/** The readiness checklist, the decision and the activation in Vaadin, shown in form F11. */
@NamedInterface("golive-ui")
@NullMarked
package org.ccpor.readiness.golive.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
