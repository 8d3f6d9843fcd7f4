@NullMarked
package org.ccpor.form;

import org.jspecify.annotations.NullMarked;
