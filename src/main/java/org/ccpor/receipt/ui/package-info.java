/** The page of it. */
@NullMarked
package org.ccpor.receipt.ui;

import org.jspecify.annotations.NullMarked;
