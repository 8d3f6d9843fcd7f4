@NullMarked
package org.ccpor.provisioning.sheet;

import org.jspecify.annotations.NullMarked;
