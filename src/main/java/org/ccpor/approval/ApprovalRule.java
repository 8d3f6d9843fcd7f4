package org.ccpor.approval;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ccpor.base.Days;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Who may decide for which side, and when. Pure. */
public final class ApprovalRule {
    private ApprovalRule() {}

    /**
     * Whether this viewer may give that side's decision about a court: its own contacts in person, coordinators for the
     * team and for what others gave on paper.
     */
    public static boolean mayGive(Viewer viewer, String court, Side side) {
        return side.mayBeGivenBy(viewer) && (viewer.coordinates() || viewer.serves(court));
    }

    /** Whether the side may decide now: it has not approved, or only for another go-live date than the present one. */
    public static boolean isOpen(Decisions now, Side side, @Nullable LocalDate goLive) {
        return now.subject().again()
                || now.of(side).filter(it -> it.stands() && it.isFor(goLive)).isEmpty();
    }

    /** Why this cannot be decided after all that was decided before, in a sentence. */
    static Optional<String> refusal(Decisions before, Signing said, ZoneId zone) {
        return before.of(said.side())
                .filter(it -> said.verdict().approves() && !isOpen(before, said.side(), said.goLive()))
                .map(it -> again(it, zone))
                .or(() -> said.role().isBlank() ? Optional.of(roleMissing(before.subject())) : Optional.empty());
    }

    private static String roleMissing(Subject subject) {
        return switch (subject) {
            case ACCEPTANCE_TEST -> "Give the work role of who decides.";
            case GO_LIVE -> "Say who took part, by role.";
            case GO_LIVE_DATE, HANDOVER, CLOSE_OUT ->
                "Give the role of who approves, such as “Court executive officer”.";
        };
    }

    private static String again(Decision given, ZoneId zone) {
        return "%s. It was recorded by %s on %s; it is given again only after that is taken back."
                .formatted(
                        given.sentence(),
                        given.by(),
                        Days.full(given.at().atZone(zone).toLocalDate()));
    }
}
