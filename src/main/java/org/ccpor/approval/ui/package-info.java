/** The panel that shows decisions and the dialog that asks for one, lent to the features. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.approval.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
