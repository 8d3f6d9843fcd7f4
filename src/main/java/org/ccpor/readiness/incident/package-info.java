/** Incidents of live courts: reporting, targets, states (domain F12), and the form that hands the process over. */
@NamedInterface("incident")
@NullMarked
package org.ccpor.readiness.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
