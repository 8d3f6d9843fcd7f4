package org.ccpor.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ccpor.identity.AsViewerContext;
import org.ccpor.identity.Role;
import org.springframework.security.test.context.support.WithSecurityContext;

/** Runs the test as this person, as if signed in; the account need not exist. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = AsViewerContext.class)
public @interface AsViewer {
    Role value() default Role.COORDINATOR;

    String user() default "tester";

    String[] courts() default {};
}
