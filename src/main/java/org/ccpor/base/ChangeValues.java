package org.ccpor.base;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence about a change is made of. Dates in old and new values are told in words.
 *
 * @param subject what was changed; may be empty
 */
public record ChangeValues(
        String subject, @Nullable String before, @Nullable String after) {
    private static final Pattern ISO_DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    /** {@code Started: Scanner list}. */
    public String about(String lead) {
        return subject.isBlank() ? lead : lead + ": " + subject;
    }

    /** {@code Assigned: Wave 1 → Wave 2}. */
    public String withValues(String lead) {
        var values = inWords();
        return values.isEmpty() ? lead : lead + ": " + values;
    }

    /** {@code Contact changed: A (Clerk), Clerk → Manager}. */
    public String all(String lead) {
        var values = inWords();
        if (values.isEmpty()) {
            return about(lead);
        }
        return about(lead) + (subject.isBlank() ? ": " : ", ") + values;
    }

    /** {@code Moved from Scope to Implement}. */
    public String fromTo(String lead) {
        return lead + (before == null ? "" : " from " + before) + (after == null ? "" : " to " + after);
    }

    /** The lead alone if the new value is the one to expect, otherwise {@code Went live: Jan 8, 2027}. */
    public String unless(String expected, String lead) {
        return after == null || after.equals(expected) ? lead : lead + ": " + afterInWords();
    }

    /** Old and new value. A removed thing has only an old one, which still tells what it was. */
    public String inWords() {
        if (before == null || after == null) {
            return inWords(before == null ? after : before);
        }
        return inWords(before) + " → " + inWords(after);
    }

    /** The new value; empty without one. */
    public String afterInWords() {
        return inWords(after);
    }

    private static String inWords(@Nullable String value) {
        return value == null ? "" : ISO_DATE.matcher(value).replaceAll(ChangeValues::date);
    }

    private static String date(MatchResult found) {
        try {
            return DateFormatter.full(LocalDate.parse(found.group()));
        } catch (DateTimeParseException e) {
            return found.group();
        }
    }
}
