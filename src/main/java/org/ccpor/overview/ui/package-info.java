/** The overview as a page, and what the page asks of exports. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.overview.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
