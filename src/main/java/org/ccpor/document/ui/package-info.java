/** Sends a document from an item, and shows a court what it was sent. */
@NamedInterface("ui")
@NullMarked
package org.ccpor.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
