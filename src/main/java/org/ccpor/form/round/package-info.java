/** What was handed in, and what the team said to it. Known to this module alone. */
@NullMarked
package org.ccpor.form.round;

import org.jspecify.annotations.NullMarked;
