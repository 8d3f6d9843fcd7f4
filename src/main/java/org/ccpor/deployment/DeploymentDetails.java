package org.ccpor.deployment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ccpor.court.CourtProfile;
import org.ccpor.deployment.MovePreview.GateReport;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;

/**
 * Everything the court page shows of a deployment, for one viewer. A court without a deployment has no template, no
 * phases and card version 0.
 *
 * @param card the same value the board shows, with state, phase, dates, health and version
 * @param stateReason why it is on hold, withdrawn or closed early
 * @param reviewOn when a deployment on hold is looked at again
 * @param tMinusDays calendar days until go-live; negative after it
 * @param tMinusCourtDays court days until go-live; negative after it
 * @param handHealth health made worse by hand, with {@code handHealthNote}
 * @param mayCoordinate whether this viewer may use the coordinators' commands
 */
public record DeploymentDetails(
        CourtProfile court,
        CourtCard card,
        @Nullable TemplateKey template,
        String templateTitle,
        Facts facts,
        @Nullable String stateReason,
        @Nullable LocalDate reviewOn,
        @Nullable Integer tMinusDays,
        @Nullable Integer tMinusCourtDays,
        @Nullable Health handHealth,
        @Nullable String handHealthNote,
        List<PhaseLine> phases,
        List<BlockerLine> blockers,
        List<DateLine> dateChanges,
        @Nullable GateReport gate,
        boolean mayCoordinate)
        implements Serializable {

    /** One phase with the document's window wording and its items in template order. */
    public record PhaseLine(Phase phase, String window, int done, int total, List<ItemLine> items)
            implements Serializable {}

    /**
     * A blocker; open while {@code clearedAt} is {@code null}. Open ones come first, oldest first.
     *
     * @param checkOn the court day on which the team asks how it stands
     */
    public record BlockerLine(
            UUID id,
            String what,
            String needed,
            Party party,
            Instant since,
            String raisedBy,
            @Nullable Instant clearedAt,
            @Nullable String clearedBy,
            @Nullable String how,
            int courtDays,
            LocalDate checkOn)
            implements Serializable {
        public boolean open() {
            return clearedAt == null;
        }
    }

    /** The go-live date was set ({@code from} is {@code null}) or moved; newest first. */
    public record DateLine(
            @Nullable LocalDate from,
            LocalDate to,
            @Nullable DateReason reason,
            @Nullable String note,
            Instant at,
            String by)
            implements Serializable {}
}
