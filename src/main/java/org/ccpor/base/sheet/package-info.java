/** Reading and writing tables as CSV and XLSX, safely; knows no question of a form. */
@NullMarked
package org.ccpor.base.sheet;

import org.jspecify.annotations.NullMarked;
