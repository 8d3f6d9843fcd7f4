package org.ccpor.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Who works on courts: contacts of court and LEA, and the team. On which court is decided inside. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PreAuthorize("hasAnyRole('COURT_CONTACT', 'LEA_CONTACT', 'COORDINATOR', 'ADMINISTRATOR')")
public @interface Workers {}
