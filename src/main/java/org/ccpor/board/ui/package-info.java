/** The board and the court page in Vaadin. */
@NullMarked
package org.ccpor.board.ui;

import org.jspecify.annotations.NullMarked;
