@NullMarked
package org.ccpor.court;

import org.jspecify.annotations.NullMarked;
