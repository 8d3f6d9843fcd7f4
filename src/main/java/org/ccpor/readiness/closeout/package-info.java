/** Closing a deployment out: concurrence by thread, approvals by court, LEA and team (domain F13). */
@NamedInterface("closeout")
@NullMarked
package org.ccpor.readiness.closeout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
