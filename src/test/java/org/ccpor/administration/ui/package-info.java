/** The pages of administration in a browser tab without a browser. */
@NullMarked
package org.ccpor.administration.ui;

import org.jspecify.annotations.NullMarked;
