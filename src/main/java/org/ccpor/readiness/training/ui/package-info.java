/** Attendance on a phone in the room, coverage above the training forms, and the feed that keeps both current. */
@NamedInterface("training-ui")
@NullMarked
package org.ccpor.readiness.training.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
