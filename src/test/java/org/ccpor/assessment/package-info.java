@NullMarked
package org.ccpor.assessment;

import org.jspecify.annotations.NullMarked;
