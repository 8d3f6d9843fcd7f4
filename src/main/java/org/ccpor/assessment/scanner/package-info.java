/** F3, the scanner assessment. Known to this module alone. */
@NullMarked
package org.ccpor.assessment.scanner;

import org.jspecify.annotations.NullMarked;
