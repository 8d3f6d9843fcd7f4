package org.ccpor.history;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ccpor.base.Days;
import org.jspecify.annotations.Nullable;

/** Says a line of history the way a person would, such as "Moved from Scope to Implement". Pure. */
public final class HistoryFormatter {
    private static final Pattern ISO_DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private HistoryFormatter() {}

    /** One sentence without a full stop: what happened, and why in parentheses. Codes it does not know stay readable. */
    public static String of(HistoryLine line) {
        var told = withoutReason(line);
        var reason = line.reason();
        return reason == null || reason.isBlank() ? told : told + " (" + reason.strip() + ")";
    }

    /** The same without why. */
    public static String withoutReason(HistoryLine line) {
        return line.what().startsWith("item.")
                ? item(line)
                : line.what().startsWith("form.") ? form(line) : other(line);
    }

    private static String item(HistoryLine line) {
        return switch (line.what()) {
            case "item.started" -> about("Started", line);
            case "item.waiting" -> about(line.after() == null ? "Waiting" : line.after(), line);
            case "item.submitted" -> about("Submitted", line);
            case "item.accepted" -> about("Accepted", line);
            case "item.returned" -> about("Returned for changes", line);
            case "item.not-applicable" -> about("Not applicable", line);
            case "item.reopened" -> about("Reopened", line);
            case "item.assigned" ->
                about(line.after() == null ? "Assigned to nobody" : "Assigned to " + line.after(), line);
            case "item.due-set" ->
                about(line.after() == null ? "Due date by rule again" : "Due date set to " + value(line.after()), line);
            case "item.evidence" -> about("Evidence noted", line);
            case "item.predecessor-overridden" -> about("Allowed before what it depends on", line);
            default -> unknown(line);
        };
    }

    private static String form(HistoryLine line) {
        return switch (line.what()) {
            case "form.submitted" -> about("Handed in", line) + round(line.after());
            case "form.returned" -> about("Returned for changes", line) + round(line.after());
            case "form.accepted" -> about("Accepted", line) + round(line.after());
            case "form.reopened" -> about("Opened again", line) + round(line.after());
            case "form.text-confirmed" -> about("Kept after a warning about party data", line);
            case "access.refused" -> about("Turned away from", line);
            case "form.refused" -> about("Turned away from a form", line);
            default -> unknown(line);
        };
    }

    private static String round(@Nullable String after) {
        return after == null || after.isEmpty()
                ? ""
                : ", " + after.substring(0, 1).toLowerCase(Locale.ROOT) + after.substring(1);
    }

    private static String other(HistoryLine line) {
        return switch (line.what()) {
            case "deployment.created" -> withValues("Deployment created", line);
            case "deployment.assigned" -> withValues("Assigned", line);
            case "deployment.held" -> "Put on hold" + unless("On hold", line.after());
            case "deployment.resumed" -> "Resumed" + unless("Active", line.after());
            case "deployment.withdrawn" -> "Withdrawn" + unless("Withdrawn", line.after());
            case "deployment.live" -> "Went live" + unless("Live", line.after());
            case "deployment.closed" -> "Closed" + unless("Closed", line.after());
            case "deployment.facts" -> withValues("Scope decided", line);
            case "deployment.health-noted" ->
                line.after() == null ? "Health by rule again" : "Health set to " + line.after() + " by hand";
            case "phase.moved" -> "Moved" + fromTo(line);
            case "phase.moved-back" -> "Moved back" + fromTo(line);
            case "phase.overridden" -> "Gate overridden: moved" + fromTo(line);
            case "phase.move-undone" -> "Move undone: back" + fromTo(line);
            case "golive.set" -> "Go-live date set to " + value(line.after());
            case "golive.changed" -> "Go-live date " + values(line);
            case "blocker.raised" ->
                about("Blocked", line) + (line.after() == null ? "" : ", " + line.after() + " must act");
            case "blocker.cleared" -> about("Blocker cleared", line);
            case "card.placed" -> "Card placed by hand" + (line.after() == null ? "" : " in " + line.after());
            case "comment.written" -> about("Commented", line);
            case "comment.edited" -> about("Comment edited", line);
            case "comment.deleted" -> about("Comment deleted", line);
            case "comment.refused" -> about("Turned away from comments", line);
            case "court.reminded" -> about("Reminded the court", line);
            case "export.made" -> about("Exported", line) + (line.after() == null ? "" : ", " + value(line.after()));
            case "export.refused" -> about("Turned away from an export", line);
            case "court.added" -> about("Court added", line);
            case "contact.added" -> about("Contact added", line);
            case "contact.removed" -> about("Contact removed", line);
            case "text.confirmed" -> "Kept a text after a warning about party data";
            case "text.purged" -> "Removed a text from everywhere" + (line.after() == null ? "" : ": " + line.after());
            case "readiness.turned" -> "Readiness: " + line.subject() + ": " + value(line.after());
            case "readiness.alarm" -> about("After “go” does not hold any more", line) + ": " + value(line.after());
            case "readiness.alarm-over" -> about("Holds again", line);
            case "readiness.waived" -> about("Waived", line) + ", approved by " + line.after();
            case "readiness.waiver-withdrawn" -> about("Waiver taken back", line);
            case "go.date-confirmed" -> "Go-live date: " + value(line.after());
            case "go.decided" -> "Go / no-go: " + value(line.after());
            case "activation.ticked" -> about("Activation", line);
            case "activation.unticked" -> about("Activation, taken back", line);
            default -> unknown(line);
        };
    }

    /** {@code closure.added} becomes "Closure added: Storm, Dec 1, 2026". */
    private static String unknown(HistoryLine line) {
        var words = line.what().replaceAll("[.-]+", " ").strip();
        var lead = words.isEmpty() ? "Changed" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        var told = about(lead, line);
        var values = values(line);
        if (values.isEmpty()) {
            return told;
        }
        return told + (line.subject().isBlank() ? ": " : ", ") + values;
    }

    private static String about(String lead, HistoryLine line) {
        return line.subject().isBlank() ? lead : lead + ": " + line.subject();
    }

    private static String withValues(String lead, HistoryLine line) {
        var values = values(line);
        return values.isEmpty() ? lead : lead + ": " + values;
    }

    private static String fromTo(HistoryLine line) {
        return (line.before() == null ? "" : " from " + line.before())
                + (line.after() == null ? "" : " to " + line.after());
    }

    private static String values(HistoryLine line) {
        if (line.before() == null) {
            return value(line.after());
        }
        // A removed thing has only an old value, which still tells what it was.
        return line.after() == null ? value(line.before()) : value(line.before()) + " → " + value(line.after());
    }

    private static String unless(String expected, @Nullable String value) {
        return value == null || value.equals(expected) ? "" : ": " + value(value);
    }

    private static String value(@Nullable String value) {
        return value == null ? "" : ISO_DATE.matcher(value).replaceAll(HistoryFormatter::date);
    }

    private static String date(MatchResult found) {
        try {
            return Days.full(LocalDate.parse(found.group()));
        } catch (DateTimeParseException e) {
            return found.group();
        }
    }
}
