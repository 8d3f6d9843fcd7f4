/** F4, infrastructure and security. Known to this module alone. */
@NullMarked
package org.ccpor.assessment.infrastructure;

import org.jspecify.annotations.NullMarked;
