/** Interface parts without domain words. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
