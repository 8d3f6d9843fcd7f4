/** F1, the scope questionnaire. Known to this module alone. */
@NullMarked
package org.ccpor.assessment.scope;

import org.jspecify.annotations.NullMarked;
