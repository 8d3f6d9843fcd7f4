/** The dialog that asks for a decision, lent to the features. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.approval.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
