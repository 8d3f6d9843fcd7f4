/** The application class and nothing else; every feature is a module below. */
@NullMarked
package org.ccpor;

import org.jspecify.annotations.NullMarked;
