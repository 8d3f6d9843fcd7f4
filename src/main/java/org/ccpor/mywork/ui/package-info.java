/** The page of it. */
@NullMarked
package org.ccpor.mywork.ui;

import org.jspecify.annotations.NullMarked;
