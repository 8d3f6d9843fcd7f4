/** Administration in Vaadin: one page a subject, each with its own address. */
@NullMarked
package org.ccpor.administration.ui;

import org.jspecify.annotations.NullMarked;
