/** The deployment with its items, and the rules that decide what may happen to them. Known to this module alone. */
@NullMarked
package org.ccpor.deployment.plan;

import org.jspecify.annotations.NullMarked;
