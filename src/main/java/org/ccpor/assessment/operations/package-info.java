/** F2, the operations questionnaire. Known to this module alone. */
@NullMarked
package org.ccpor.assessment.operations;

import org.jspecify.annotations.NullMarked;
