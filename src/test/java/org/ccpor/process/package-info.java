/** Tests of the process templates. */
@NullMarked
package org.ccpor.process;

import org.jspecify.annotations.NullMarked;
