package org.ccpor.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A skip rule: asked only if an earlier answer of the same form, or of the same row, is one of these. An answer that is
 * itself skipped counts as none. Several rules must all hold. What is skipped keeps its draft but is not handed in.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(When.All.class)
public @interface When {
    /** Name of the component that decides. */
    String field();

    /** Names of the options, {@code true} or {@code false}; with a choice of many, one of them is enough. */
    String[] is();

    /** Several skip rules on one question. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /** The rules; all must hold. */
        When[] value();
    }
}
