package org.ccpor.deployment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Mark;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/**
 * One item as one viewer sees it.
 *
 * @param id template item id such as {@code CUR-I1}; commands name the item by it
 * @param closedBy what closes it, in the template's words
 * @param due hand-set date, else go-live minus offset moved to a court day; {@code null} without a go-live date
 * @param rawDue go-live minus offset before it was moved to a court day
 * @param lateDays calendar days past due while open, else 0
 * @param openPredecessors items that must be done first and are not
 * @param byHand done without its form
 * @param version seen version that every item command carries
 * @param actions what this viewer may do now
 */
public record ItemLine(
        String id,
        String wording,
        ItemKind kind,
        Phase phase,
        List<Party> responsible,
        ItemState state,
        @Nullable Party waitingOn,
        @Nullable Instant waitingSince,
        @Nullable LocalDate due,
        @Nullable LocalDate rawDue,
        boolean dueByHand,
        int lateDays,
        String closedBy,
        @Nullable String evidence,
        @Nullable String assignee,
        @Nullable String notApplicableReason,
        @Nullable String returnedComment,
        @Nullable String predecessorOverride,
        List<Ref> openPredecessors,
        boolean mandatory,
        List<FormCode> forms,
        boolean byHand,
        Set<Mark> marks,
        int version,
        Instant changedAt,
        String changedBy,
        Set<ItemAction> actions)
        implements Serializable {

    /** The form that answers it, the leading one of several; {@code null} if none does. */
    public @Nullable FormCode form() {
        return forms.isEmpty() ? null : forms.getFirst();
    }

    /** Another item by id and wording. */
    public record Ref(String id, String wording) implements Serializable {}
}
