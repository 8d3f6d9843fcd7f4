package org.ccpor.calendar;

/** Gives every court its calendar. */
public interface CourtCalendars {
    /** Calendar of one court, with its own closures. */
    CourtCalendar of(String court);

    /** The statewide calendar, without any court's own closures. */
    CourtCalendar statewide();
}
