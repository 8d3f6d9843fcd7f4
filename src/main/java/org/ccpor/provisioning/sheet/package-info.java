/** Reading and writing tables as CSV and XLSX, safely; knows no question of a form. */
@NamedInterface("sheet")
@NullMarked
package org.ccpor.provisioning.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
