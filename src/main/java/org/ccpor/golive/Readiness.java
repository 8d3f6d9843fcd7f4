package org.ccpor.golive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Decisions;
import org.ccpor.deployment.CardState;
import org.jspecify.annotations.Nullable;

/**
 * Checklist, decision and activation of one court, for one viewer.
 *
 * @param court slug
 * @param confirmed what court and LEA said to date and hour
 * @param decisions what go / no-go meetings decided
 * @param coordinates whether this viewer may waive, decide and finish
 * @param ticks whether this viewer may tick steps of the activation
 */
public record Readiness(
        String court,
        String name,
        CardState state,
        @Nullable LocalDate goLive,
        LocalDate today,
        List<LineStanding> lines,
        Decisions confirmed,
        Decisions decisions,
        List<ActivationStep> steps,
        boolean coordinates,
        boolean ticks)
        implements Serializable {

    /** Mandatory lines that are neither answered as needed nor waived. */
    public List<LineStanding> against() {
        return lines.stream().filter(it -> it.line().counts() && !it.holds()).toList();
    }

    /** The same in words, such as "4 Scanners pass; 12 Fallback". */
    public String againstInWords() {
        return against().stream()
                .map(it -> it.line().number() + " " + it.label())
                .collect(Collectors.joining("; "));
    }

    /** Lines that speak against a "go" that was decided. */
    public List<LineStanding> alarms() {
        return lines.stream().filter(it -> it.alarmedAt() != null).toList();
    }

    /** The decision that counts. */
    public Optional<Decision> decision() {
        return decisions.last();
    }

    /** "Go" was decided, for another date than the present one. */
    public boolean needsConfirmation() {
        return decision().filter(it -> it.stands() && !it.isFor(goLive)).isPresent();
    }

    /** Whether court and LEA may confirm the date: there is one, and the deployment has not ended. */
    public boolean confirms() {
        return goLive != null && (state == CardState.ACTIVE || state == CardState.ON_HOLD);
    }

    /** "Go" was decided for the present date. */
    public boolean goes() {
        return decision().filter(Decision::stands).isPresent() && !needsConfirmation();
    }

    /** Whether the activation is done by hand now: on the go-live day and after it, once "go" holds. */
    public boolean activating() {
        return state == CardState.ACTIVE && goes() && goLive != null && !today.isBefore(goLive);
    }
}
