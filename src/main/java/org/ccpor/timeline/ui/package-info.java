/** The timeline in Vaadin. */
@NullMarked
package org.ccpor.timeline.ui;

import org.jspecify.annotations.NullMarked;
