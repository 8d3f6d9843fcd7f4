/** What a form asks and how answers are read and written, worked out from its record. Known to this module alone. */
@NullMarked
package org.ccpor.form.definition;

import org.jspecify.annotations.NullMarked;
