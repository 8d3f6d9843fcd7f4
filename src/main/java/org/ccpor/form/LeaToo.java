package org.ccpor.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The LEA contact may answer this as well. On a table: only rows in which the given answer says LEA. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface LeaToo {
    /** Name of the row's component that must say {@code LEA}; empty where the whole answer is open to the LEA. */
    String rowsWhere() default "";
}
