package org.ccpor.agenda;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;
import org.ccpor.base.TypedText;
import org.ccpor.calendar.CourtCalendars;
import org.jspecify.annotations.Nullable;

/** What a meeting must say, and how long its texts may be. Sentences say how to fix it. */
final class MeetingRule {
    private static final int TITLE = 120;
    private static final int PLACE = 200;
    private static final int LINK = 500;
    private static final int AGENDA = 4000;
    private static final int WHO = 120;
    private static final int TEXT = 500;
    private static final Pattern SECRET = Pattern.compile("(?i)[?&#;](pwd|pw|passwd|password|passcode|pin|token)=");
    private static final Pattern SPOKEN_SECRET =
            Pattern.compile("(?i)\\b(password|passcode|pass code|pin|access code)\\b\\s*(is|:|=|#)\\s*\\S+");

    private MeetingRule() {}

    /** Without blanks around texts. */
    static MeetingEntry clean(MeetingEntry typed) {
        var courts = new TreeSet<>(typed.courts());
        if (courts.isEmpty() && !typed.early()) {
            throw new RefusedException("Choose the courts that take part, or all courts in Planning and Scope.");
        }
        if (typed.start() == null || typed.end() == null || !typed.end().isAfter(typed.start())) {
            throw new RefusedException("Say when it starts and ends; it ends later on the same day.");
        }
        return new MeetingEntry(
                typed.kind(),
                text(typed.title(), "the title", TITLE, typed.kind() == MeetingKind.OTHER),
                typed.early() ? Set.of() : courts,
                typed.early(),
                typed.start(),
                typed.end(),
                spoken(text(typed.place(), "the place", PLACE, false), "the place"),
                link(text(typed.link(), "the call link", LINK, false)),
                spoken(text(typed.agenda(), "the agenda", AGENDA, false), "the agenda"));
    }

    /** A year that court calendars know. */
    static LocalDate day(@Nullable LocalDate day) {
        if (day == null || outside(day)) {
            throw new RefusedException("Give the day of the meeting, in the years %d to %d."
                    .formatted(CourtCalendars.FIRST_YEAR, CourtCalendars.LAST_YEAR));
        }
        return day;
    }

    /** Without blanks around texts; due in a year that court calendars know. */
    static NewAction clean(NewAction typed) {
        var due = typed.due();
        if (due != null && outside(due)) {
            throw new RefusedException("The due date is not within the years %d to %d."
                    .formatted(CourtCalendars.FIRST_YEAR, CourtCalendars.LAST_YEAR));
        }
        return new NewAction(
                typed.court(),
                typed.party(),
                text(typed.who(), "who does it", WHO, false),
                text(typed.text(), "what is to be done", TEXT, true),
                due);
    }

    /** A person's name or role. */
    static String who(String typed) {
        return text(typed, "a name or a role", WHO, true);
    }

    private static boolean outside(LocalDate day) {
        return day.getYear() < CourtCalendars.FIRST_YEAR || day.getYear() > CourtCalendars.LAST_YEAR;
    }

    static String text(String typed, String what, int most, boolean needed) {
        var text = TypedText.optional(typed, what, most);
        if (text == null && needed) {
            throw new RefusedException("Give %s.".formatted(what));
        }
        return text == null ? "" : text;
    }

    /** Stops at what looks like party data (domain 8.1) until the person says that it is none; returns why it stopped. */
    static String guarded(boolean confirmed, String... texts) {
        var reasons = Stream.of(texts)
                .flatMap(it -> PartyData.suspects(it).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        if (!reasons.isEmpty() && !confirmed) {
            throw new RefusedException(reasons + " Take it out, or say that it is none.");
        }
        return reasons;
    }

    private static String link(String typed) {
        if (typed.isEmpty()) {
            return typed;
        }
        var scheme = scheme(typed);
        if (!"https".equals(scheme)) {
            throw new RefusedException(
                    "The call link is not an address that starts with https://. Copy it from the invitation.");
        }
        if (SECRET.matcher(typed).find()) {
            throw new RefusedException(
                    "The call link holds a password. Take it out; people get it with their invitation.");
        }
        return typed;
    }

    private static @Nullable String scheme(String typed) {
        try {
            var address = URI.create(typed);
            return address.getHost() == null || address.getScheme() == null
                    ? null
                    : address.getScheme().toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static String spoken(String text, String what) {
        if (SPOKEN_SECRET.matcher(text).find()) {
            throw new RefusedException(
                    "There is a password in %s. Take it out; people get it with their invitation.".formatted(what));
        }
        return text;
    }
}
