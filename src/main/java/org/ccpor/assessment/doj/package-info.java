/** F5, what DOJ approves. Known to this module alone. */
@NullMarked
package org.ccpor.assessment.doj;

import org.jspecify.annotations.NullMarked;
