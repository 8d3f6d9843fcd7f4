/** Calendars that people subscribe to in their own programs. Known to this module alone. */
@NullMarked
package org.ccpor.agenda.feed;

import org.jspecify.annotations.NullMarked;
