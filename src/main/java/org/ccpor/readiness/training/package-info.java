/** Training before go-live (F8, F9): what the court asks for, sessions, who was there, and how far everybody is. */
@NamedInterface("training")
@NullMarked
package org.ccpor.readiness.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
