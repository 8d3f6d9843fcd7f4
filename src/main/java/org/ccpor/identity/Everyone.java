package org.ccpor.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Everybody who can sign in. What somebody may see or do of a court is decided inside. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PreAuthorize("hasAnyRole('COURT_CONTACT', 'LEA_CONTACT', 'EXECUTIVE', 'COORDINATOR', 'ADMINISTRATOR')")
public @interface Everyone {}
