package org.ccpor.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What most courts answer: who has answered the exceptions can give it to the rest at once. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Expected {
    /** The answer as it is stored, such as {@code true} or the constant of an enum. */
    String value();
}
