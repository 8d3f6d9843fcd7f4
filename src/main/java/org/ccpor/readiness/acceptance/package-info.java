/** The court acceptance test (F10): its library of cases, plan, results, defects, exit rule and sign-off. */
@NamedInterface("acceptance")
@NullMarked
package org.ccpor.readiness.acceptance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
