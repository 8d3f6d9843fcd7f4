package org.ccpor.readiness.golive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ccpor.approval.Decision;
import org.ccpor.deployment.CardState;
import org.jspecify.annotations.Nullable;

/**
 * Checklist, decision and activation of one court, for one viewer.
 *
 * @param court slug
 * @param decisions newest first
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
        List<Decision> decisions,
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
        return decisions.stream().findFirst();
    }

    /** "Go" was decided, for another date than the present one. */
    public boolean needsConfirmation() {
        return decision()
                .filter(it -> it.stands() && !Objects.equals(it.goLive(), goLive))
                .isPresent();
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
