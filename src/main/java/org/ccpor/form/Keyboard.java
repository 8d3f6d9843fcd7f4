package org.ccpor.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which keys a phone shows for a text, as HTML's {@code inputmode} names them, such as {@code tel} or {@code email}. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Keyboard {
    String value();
}
