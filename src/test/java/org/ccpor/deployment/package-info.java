@NullMarked
package org.ccpor.deployment;

import org.jspecify.annotations.NullMarked;
