/** Tests of what a board shows, as pure functions and in a browser tab without a browser. */
@NullMarked
package org.ccpor.board.ui;

import org.jspecify.annotations.NullMarked;
