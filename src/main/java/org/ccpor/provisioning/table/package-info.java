/** Reading user lists out of tables that people bring. Known to this module alone. */
@NullMarked
package org.ccpor.provisioning.table;

import org.jspecify.annotations.NullMarked;
