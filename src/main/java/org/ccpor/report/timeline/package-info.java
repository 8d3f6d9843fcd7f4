/** Courts over time: what was, what is planned, and where the team's capacity collides. */
@NullMarked
package org.ccpor.report.timeline;

import org.jspecify.annotations.NullMarked;
