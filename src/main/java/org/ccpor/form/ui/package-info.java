/** The screen of every form: one editor for all of them, made from their definitions. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.form.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
