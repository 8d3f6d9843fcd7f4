package org.ccpor.courtpage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemState;
import org.ccpor.identity.PersonNames;
import org.ccpor.process.Mark;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;

/**
 * An item in the words and marks of its row.
 *
 * @param mark sign in its box, of what a click on it does, else of the state; words beside it say the state
 * @param small state, whom it waits on, what proves it, what must come first
 * @param tone style of the due date: ok, warn, bad or idle
 */
public record ItemModel(String mark, String small, String responsible, String due, String dueHint, String tone) {
    private static final int SOON_DAYS = 7;
    private static final List<ItemAction> FIRST =
            List.of(ItemAction.COMPLETE, ItemAction.ACCEPT, ItemAction.SUBMIT, ItemAction.START);

    /** As the row shows it now. */
    public static ItemModel of(ItemLine line, Clock clock, PersonNames names) {
        var today = LocalDate.now(clock);
        return new ItemModel(
                first(line).map(ItemModel::mark).orElseGet(() -> mark(line.state())),
                small(line, clock, names),
                line.responsible().stream().map(Party::label).collect(Collectors.joining(" + ")),
                due(line, today),
                dueHint(line),
                tone(line, today));
    }

    /** What a click on the box does for this viewer; what a form answers is read and accepted there. */
    public static Optional<ItemAction> first(ItemLine line) {
        return FIRST.stream()
                .filter(line.actions()::contains)
                .filter(it -> it != ItemAction.ACCEPT || line.form() == null)
                .findFirst();
    }

    /** Each of them has a box of its own form; to complete ticks an empty one. */
    private static String mark(ItemAction first) {
        return switch (first) {
            case START -> "▷";
            case SUBMIT -> "↑";
            case ACCEPT -> "✓";
            default -> "";
        };
    }

    private static String mark(ItemState state) {
        return switch (state) {
            case NOT_STARTED -> "";
            case IN_PROGRESS -> "◐";
            case WAITING -> "…";
            case SUBMITTED -> "↑";
            case ACCEPTED -> "✓";
            case RETURNED -> "↩";
            case NOT_APPLICABLE -> "–";
        };
    }

    private static String small(ItemLine line, Clock clock, PersonNames names) {
        var parts = new ArrayList<String>();
        parts.add(state(line, clock, names));
        if (line.assignee() != null) {
            parts.add("assigned to " + names.of(line.assignee()));
        }
        if (!line.openPredecessors().isEmpty()) {
            var first = first(line.openPredecessors());
            parts.add(
                    line.predecessorOverride() == null
                            ? "comes after: " + first
                            : "goes on without: " + first + " (" + line.predecessorOverride() + ")");
        }
        if (line.evidence() != null) {
            parts.add("“" + line.evidence() + "”");
        }
        if (line.mandatory() && !line.state().done()) {
            parts.add(line.phase() == Phase.GO_LIVE ? "must be done" : "needed before the next phase");
        }
        if (line.form() != null && !line.byHand()) {
            parts.add("form " + line.form());
        }
        marks(line).forEach(parts::add);
        return String.join(" · ", parts);
    }

    /** One name is enough to know where to look. */
    private static String first(List<ItemLine.Ref> open) {
        var more = open.size() - 1;
        return open.getFirst().wording() + (more == 0 ? "" : " and " + more + " more");
    }

    private static String state(ItemLine line, Clock clock, PersonNames names) {
        return switch (line.state()) {
            case WAITING ->
                "Waiting on %s since %s"
                        .formatted(
                                line.waitingOn() == null
                                        ? "somebody"
                                        : line.waitingOn().label(),
                                DateFormatter.brief(
                                        DateFormatter.day(
                                                line.waitingSince() == null ? line.changedAt() : line.waitingSince(),
                                                clock),
                                        LocalDate.now(clock)));
            case RETURNED -> "Returned for changes: " + line.returnedComment();
            case NOT_APPLICABLE -> "Not applicable: " + line.notApplicableReason();
            case ACCEPTED ->
                "Accepted " + DateFormatter.brief(DateFormatter.day(line.changedAt(), clock), LocalDate.now(clock))
                        + " by " + names.of(line.changedBy())
                        + (line.byHand() ? ", by hand without form " + line.form() : "");
            default -> line.state().label();
        };
    }

    /** Where the text comes from, when it is not one bullet of the document. */
    private static Stream<String> marks(ItemLine line) {
        return line.marks().stream()
                .filter(it -> it != Mark.SPLIT)
                .map(it -> it.name().toLowerCase(Locale.ROOT))
                .sorted();
    }

    private static String due(ItemLine line, LocalDate today) {
        return line.lateDays() > 0 ? line.lateDays() + " d late" : DateFormatter.brief(line.due(), today);
    }

    private static String dueHint(ItemLine line) {
        if (line.due() == null) {
            return "";
        }
        var due = "Due " + DateFormatter.weekday(line.due());
        if (line.dueByHand()) {
            return due + ", set by hand";
        }
        return line.rawDue() == null || line.due().equals(line.rawDue())
                ? due
                : due + "; " + DateFormatter.weekday(line.rawDue()) + " is no court day";
    }

    private static String tone(ItemLine line, LocalDate today) {
        if (line.state().done()) {
            return "ok";
        }
        if (line.lateDays() > 0) {
            return "bad";
        }
        var soon = line.due() != null && !line.due().isAfter(today.plusDays(SOON_DAYS));
        return soon && line.state() != ItemState.SUBMITTED ? "warn" : "idle";
    }
}
