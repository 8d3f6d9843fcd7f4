/** What screens cost, measured on a running application. Run by {@code script/bench}, not by the tests. */
@NullMarked
package org.ccpor.bench;

import org.jspecify.annotations.NullMarked;
