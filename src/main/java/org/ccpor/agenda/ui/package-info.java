/** Screens of the calendar: month and agenda, one meeting, the feed of a person. */
@NullMarked
package org.ccpor.agenda.ui;

import org.jspecify.annotations.NullMarked;
