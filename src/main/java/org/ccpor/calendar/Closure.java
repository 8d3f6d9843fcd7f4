package org.ccpor.calendar;

import java.time.LocalDate;

/** A day a court is closed, and why: the holiday's name, "Saturday", or the court's own closure. */
public record Closure(LocalDate date, String name) {}
