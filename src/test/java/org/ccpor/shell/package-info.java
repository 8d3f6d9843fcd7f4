/** The frame around all pages, and what comes before them. */
@NullMarked
package org.ccpor.shell;

import org.jspecify.annotations.NullMarked;
