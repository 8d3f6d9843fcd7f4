/** Export buttons and the page of public records in Vaadin. */
@NullMarked
package org.ccpor.export.ui;

import org.jspecify.annotations.NullMarked;
