package org.ccpor.golive;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A go-live date that a court asked for and nobody has answered yet.
 *
 * @param by name of who asked
 */
public record ProposedDate(LocalDate date, String why, String by, Instant at) implements Serializable {}
