/** Accounts, sign-in and rights. */
@NullMarked
package org.ccpor.identity;

import org.jspecify.annotations.NullMarked;
