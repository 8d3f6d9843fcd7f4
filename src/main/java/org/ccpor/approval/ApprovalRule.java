package org.ccpor.approval;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.PartyData;
import org.ccpor.base.TypedText;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** Who may decide for which side, and when. Pure. */
public final class ApprovalRule {
    /** Characters, as the table keeps them. */
    private static final int ROLE = 400;

    private static final int WORDS = 2000;

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
        return misplaced(before.subject(), said)
                .or(() -> before.of(said.side())
                        .filter(it -> !isOpen(before, said.side(), said.goLive()))
                        .map(it -> again(it, zone)))
                .or(() -> wrong(before.subject(), said));
    }

    /** No screen offers it. */
    private static Optional<String> misplaced(Subject subject, Signing said) {
        return subject.sides().contains(said.side()) && subject.verdicts().contains(said.verdict())
                ? Optional.empty()
                : Optional.of("%s: %s cannot say “%s”."
                        .formatted(
                                subject.title(),
                                said.side().subject(),
                                said.verdict().label()));
    }

    private static Optional<String> wrong(Subject subject, Signing said) {
        if (said.role().isBlank()) {
            return Optional.of(roleMissing(subject));
        }
        return longer("the role", said.role(), ROLE)
                .or(() -> longer("conditions or reason", said.words(), WORDS))
                .or(() -> PartyData.suspects(said.role()).stream()
                        .findFirst()
                        .map(it -> it + " Give a role, no name or number."));
    }

    private static Optional<String> longer(String what, String text, int most) {
        return text.length() <= most ? Optional.empty() : Optional.of(TypedText.tooLong(text, what, most));
    }

    private static String roleMissing(Subject subject) {
        return switch (subject) {
            case ACCEPTANCE_TEST -> "Give the work role of the person who decides.";
            case GO_LIVE -> "Say who took part, by role.";
            case GO_LIVE_DATE, HANDOVER, CLOSE_OUT ->
                "Give the role of the person who approves, such as “Court executive officer”.";
        };
    }

    private static String again(Decision given, ZoneId zone) {
        return "%s. %s recorded it on %s; take it back before giving a new one."
                .formatted(
                        given.sentence(),
                        given.by(),
                        DateFormatter.full(given.at().atZone(zone).toLocalDate()));
    }
}
