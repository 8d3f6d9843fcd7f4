package org.ccpor.calendar;

import java.util.List;

/** Gives every court its calendar. */
public interface CourtCalendars {
    /** First year whose holidays are known. */
    int FIRST_YEAR = CourtHolidays.FIRST_YEAR;

    /** Last year whose holidays are known. */
    int LAST_YEAR = CourtHolidays.LAST_YEAR;

    /** Calendar of one court, with its own closures; of a tribal court without the state's holidays and closures. */
    CourtCalendar of(String court);

    /** The statewide calendar of all but tribal courts, without any court's own closures. */
    CourtCalendar statewide();

    /**
     * The holidays of all courts in one year by the day they are observed, in order; a name ends in "(observed)" where that
     * is not the day itself.
     *
     * @param year {@value #FIRST_YEAR} to {@value #LAST_YEAR}; other years have none
     */
    List<Closure> holidays(int year);
}
