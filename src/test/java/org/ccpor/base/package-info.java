/** Tests of what knows no domain. */
@NullMarked
package org.ccpor.base;

import org.jspecify.annotations.NullMarked;
