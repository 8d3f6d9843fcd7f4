/** Attendance on a phone in the room, coverage above the training forms, and the feed that keeps both current. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.training.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
