package org.ccpor.approval;

import java.time.ZoneId;
import java.util.Optional;
import org.ccpor.base.Days;
import org.ccpor.identity.Viewer;

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

    /** Why this cannot be decided after all that was decided before, in a sentence. */
    static Optional<String> refusal(Decisions before, Signing said, ZoneId zone) {
        return before.of(said.side())
                .filter(it -> it.stands() && said.verdict().approves())
                .flatMap(it -> again(before.subject(), it, zone))
                .or(() -> said.role().isBlank() ? Optional.of(roleMissing(before.subject())) : Optional.empty());
    }

    private static String roleMissing(Subject subject) {
        return switch (subject) {
            case ACCEPTANCE_TEST -> "Give the work role of who decides.";
            case GO_LIVE -> "Say who took part, by role.";
            case CLOSE_OUT -> "Give the role of who approves, such as “Court executive officer”.";
        };
    }

    /** A side approves once; a go / no-go meeting may decide again. */
    private static Optional<String> again(Subject subject, Decision given, ZoneId zone) {
        return switch (subject) {
            case ACCEPTANCE_TEST -> Optional.of(given.sentence() + ". It signs again only after that is taken back.");
            case CLOSE_OUT ->
                Optional.of("%s approved already: %s, given by %s on %s."
                        .formatted(
                                given.side().subject(),
                                given.role(),
                                given.by(),
                                Days.full(given.at().atZone(zone).toLocalDate())));
            case GO_LIVE -> Optional.empty();
        };
    }
}
