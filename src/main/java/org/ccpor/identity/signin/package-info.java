/** Signing in, staying signed in, and being locked out. Known to this module alone. */
@NullMarked
package org.ccpor.identity.signin;

import org.jspecify.annotations.NullMarked;
