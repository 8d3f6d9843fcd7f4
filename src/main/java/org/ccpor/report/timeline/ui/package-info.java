/** The timeline in Vaadin. */
@NullMarked
package org.ccpor.report.timeline.ui;

import org.jspecify.annotations.NullMarked;
