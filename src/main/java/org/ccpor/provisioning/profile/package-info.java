/** F6, the court profile. Known to this module alone. */
@NullMarked
package org.ccpor.provisioning.profile;

import org.jspecify.annotations.NullMarked;
