/** Screens of incidents: the list across courts, one incident, the panel in form F12, the alert in the header. */
@NullMarked
package org.ccpor.readiness.incident.ui;

import org.jspecify.annotations.NullMarked;
