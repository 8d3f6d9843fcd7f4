/** The stand-up, past ones, and the wall view in Vaadin. */
@NullMarked
package org.ccpor.standup.ui;

import org.jspecify.annotations.NullMarked;
