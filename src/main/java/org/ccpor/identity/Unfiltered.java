package org.ccpor.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Reads every court whoever asks. Who uses it answers for the viewer's rights, so the architecture test names them all, and no
 * view is among them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Unfiltered {}
