/** The court over the board or by itself, what can be done with it, and My court, in Vaadin. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.courtpage.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
