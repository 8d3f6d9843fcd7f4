/** Interface parts without domain words. */
@NullMarked
package org.ccpor.base.ui;

import org.jspecify.annotations.NullMarked;
