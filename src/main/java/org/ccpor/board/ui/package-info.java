/** The board in Vaadin. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.board.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
