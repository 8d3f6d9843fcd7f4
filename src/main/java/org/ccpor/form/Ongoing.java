package org.ccpor.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * May be answered also after the form was accepted, such as a test made at set-up: no new round is needed for it, and what the
 * form drives is looked at again. Rights are those of the open form.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Ongoing {}
