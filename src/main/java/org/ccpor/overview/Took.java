package org.ccpor.overview;

import java.io.Serializable;
import java.util.List;

/**
 * How long a court took for something that is over.
 *
 * @param court slug
 * @param days calendar days
 */
public record Took(String court, int days) implements Serializable {
    /** The middle of them. */
    static Median median(List<Took> all) {
        return Median.of(all.stream().map(Took::days).toList());
    }
}
