/** Tests of administration. */
@NullMarked
package org.ccpor.administration;

import org.jspecify.annotations.NullMarked;
