/** Attendance on a phone in the room, and coverage above the training forms. */
@NullMarked
package org.ccpor.training.ui;

import org.jspecify.annotations.NullMarked;
