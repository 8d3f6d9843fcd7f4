/** Answers and files as they are given, before and after the form is handed in. Known to this module alone. */
@NullMarked
package org.ccpor.form.draft;

import org.jspecify.annotations.NullMarked;
