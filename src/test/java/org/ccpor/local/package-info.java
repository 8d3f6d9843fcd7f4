/** Runs the board on one's own machine: an embedded MariaDB that keeps its data, and clear refusals when that cannot work. */
@NullMarked
package org.ccpor.local;

import org.jspecify.annotations.NullMarked;
