package org.ccpor.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Begins a part of the form; the components up to the next one belong to it. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Part {
    /** Key of the part in the bundle, as in {@code part.processing}. */
    String value();

    /** Skip rules that every question of the part has, beside its own. */
    When[] when() default {};
}
