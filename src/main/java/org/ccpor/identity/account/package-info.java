/** Accounts as they are kept. Known to this module alone. */
@NullMarked
package org.ccpor.identity.account;

import org.jspecify.annotations.NullMarked;
