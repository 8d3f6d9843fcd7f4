/** The screens of the court acceptance test: in form F10, for testers, and on paper. */
@NullMarked
package org.ccpor.acceptance.ui;

import org.jspecify.annotations.NullMarked;
