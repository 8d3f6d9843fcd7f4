package org.ccpor.approval;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was decided about one subject of a deployment.
 *
 * @param all the oldest first
 */
public record Decisions(Subject subject, List<Decision> all) implements Serializable {

    /** The decision of that side that counts: its last, unless it was taken back. */
    public Optional<Decision> of(Side side) {
        return all.stream()
                .filter(it -> it.side() == side)
                .reduce((_, last) -> last)
                .filter(Decision::counts);
    }

    /** Whether every one of these sides approved, with conditions or without; not only one of them. */
    public boolean approved(Collection<Side> sides) {
        return sides.stream().allMatch(it -> of(it).filter(Decision::stands).isPresent());
    }

    /** The newest, whoever gave it; empty if there is none. */
    public Optional<Decision> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
