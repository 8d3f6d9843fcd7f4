@NullMarked
package org.ccpor.history;

import org.jspecify.annotations.NullMarked;
