/** The overview in Vaadin. */
@NullMarked
package org.ccpor.report.ui;

import org.jspecify.annotations.NullMarked;
