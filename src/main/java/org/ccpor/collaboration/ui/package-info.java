/** Who is here in the header, on cards and beside courts; comments beside what they are about. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.collaboration.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
