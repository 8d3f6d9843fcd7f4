package org.ccpor.courtpage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.ItemLine;

/** What to do next on a court: what can be done now and is due first. Pure. */
public final class NextSteps {
    private static final int MOST = 5;

    private NextSteps() {}

    /** At most five. */
    public static List<ItemLine> of(DeploymentDetails court) {
        if (court.card().state() != CardState.ACTIVE && court.card().state() != CardState.LIVE) {
            return List.of();
        }
        return court.phases().stream()
                .filter(it -> !court.card().phase().isBefore(it.phase()))
                .flatMap(it -> it.items().stream())
                .filter(it -> !it.state().done())
                .sorted(Comparator.<ItemLine, Boolean>comparing(
                                it -> !it.openPredecessors().isEmpty())
                        .thenComparing(it -> it.due() == null ? LocalDate.MAX : it.due()))
                .limit(MOST)
                .toList();
    }
}
