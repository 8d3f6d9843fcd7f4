package org.ccpor.administration;

import java.io.Serializable;

/**
 * Where a text was found.
 *
 * @param place in words, such as "History"
 * @param entries how many
 */
public record PurgePlace(String place, int entries) implements Serializable {}
