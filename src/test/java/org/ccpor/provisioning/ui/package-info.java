@NullMarked
package org.ccpor.provisioning.ui;

import org.jspecify.annotations.NullMarked;
