package org.ccpor.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Who follows the stand-up: executives, the team, and displays on walls. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PreAuthorize("hasAnyRole('DISPLAY', 'EXECUTIVE', 'COORDINATOR', 'ADMINISTRATOR')")
public @interface ExecutivesAndDisplays {}
