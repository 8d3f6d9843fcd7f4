package org.ccpor.overview;

import java.io.Serializable;
import java.util.List;

/**
 * How long a court took for something that is over.
 *
 * @param court slug
 * @param days calendar days
 */
public record DeploymentDuration(String court, int days) implements Serializable {
    /** The middle of them. */
    static Median median(List<DeploymentDuration> all) {
        return Median.of(all.stream().map(DeploymentDuration::days).toList());
    }
}
