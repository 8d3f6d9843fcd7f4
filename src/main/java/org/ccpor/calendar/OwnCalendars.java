package org.ccpor.calendar;

/**
 * Names the courts that keep a calendar of their own: tribal courts, which are sovereign and not bound by the state's
 * judicial holidays (domain 7.3). The calendar knows no courts, so a module that does tells it.
 */
public interface OwnCalendars {
    /** Whether that court is closed on weekends and on closures of its own only. The answer never changes. */
    boolean keepsOwn(String court);
}
