/** Screens of incidents: the list across courts, one incident, the panel in form F12, the alert in the header. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.incident.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
