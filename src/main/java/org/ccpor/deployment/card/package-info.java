/** What a card and the page of a court show, read for many courts at a time. Known to this module alone. */
@NullMarked
package org.ccpor.deployment.card;

import org.jspecify.annotations.NullMarked;
