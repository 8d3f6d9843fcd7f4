@NullMarked
package org.ccpor.provisioning;

import org.jspecify.annotations.NullMarked;
