/** What all tests share: a real database and a browser tab. */
@NullMarked
package org.ccpor.testing;

import org.jspecify.annotations.NullMarked;
