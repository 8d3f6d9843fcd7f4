package org.ccpor.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shown to coordinators and the court's own contacts alone, such as ORIs and CLETS mnemonics (domain 8.1). Readers leave it out
 * for everybody else, see {@link FormAccess#readable}; neither history nor findings repeat it.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Restricted {}
