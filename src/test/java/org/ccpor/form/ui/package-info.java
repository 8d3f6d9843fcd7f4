/** Tests of the screen of every form. */
@NullMarked
package org.ccpor.form.ui;

import org.jspecify.annotations.NullMarked;
