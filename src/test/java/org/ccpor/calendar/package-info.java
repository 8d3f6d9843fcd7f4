/** Tests of court days and closures. */
@NullMarked
package org.ccpor.calendar;

import org.jspecify.annotations.NullMarked;
