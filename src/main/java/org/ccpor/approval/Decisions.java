package org.ccpor.approval;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Those that do not count any more: taken back, or replaced by a later one of the same side. */
    public List<Decision> past() {
        return all.stream().filter(it -> !it.equals(of(it.side()).orElse(null))).toList();
    }

    /** What counts for that go-live date: what a side said last, if it was about that date. */
    public Decisions about(@Nullable LocalDate date) {
        return new Decisions(
                subject,
                all.stream()
                        .filter(it -> it.isFor(date) && it.equals(of(it.side()).orElse(null)))
                        .toList());
    }

    /** The newest, whoever gave it; empty if there is none. */
    public Optional<Decision> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
