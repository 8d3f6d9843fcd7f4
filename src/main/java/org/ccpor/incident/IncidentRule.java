package org.ccpor.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;

/** What a report must say, and how long its texts may be. Sentences say how to fix it. */
final class IncidentRule {
    private static final int DESCRIPTION = 600;
    private static final int AFFECTED = 200;
    private static final Duration LONG_AGO = Duration.ofDays(366);

    /** Clocks of people differ. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private IncidentRule() {}

    /** Without blanks around texts; of a security incident without any text. */
    static NewIncident clean(NewIncident typed, Instant now) {
        var noticed = typed.noticed();
        if (noticed != null && noticed.isAfter(now.plus(AHEAD))) {
            throw new RefusedException("Say when it was noticed: not after now.");
        }
        if (noticed != null && noticed.isBefore(now.minus(LONG_AGO))) {
            throw new RefusedException("Say when it was noticed: within the last year.");
        }
        return new NewIncident(
                typed.court(),
                typed.security() ? "" : text(typed.description(), "what happened", DESCRIPTION, true),
                typed.priority(),
                typed.environment(),
                typed.area(),
                noticed,
                typed.security() ? "" : text(typed.affected(), "who or what is affected", AFFECTED, false),
                typed.channel(),
                typed.security(),
                typed.security() ? text(typed.reference(), "the reference", IncidentNote.REFERENCE.most(), false) : "");
    }

    static String reason(String typed) {
        return text(typed, "why", DESCRIPTION, true);
    }

    static String note(IncidentNote kind, String typed) {
        return text(typed, kind.label().toLowerCase(java.util.Locale.ROOT), kind.most(), false);
    }

    /** Why these texts may hold data of parties; empty if nothing was found. */
    static List<String> suspects(String... texts) {
        return Stream.of(texts)
                .flatMap(it -> PartyData.suspects(it).stream())
                .distinct()
                .toList();
    }

    private static String text(String typed, String what, int most, boolean needed) {
        var text = typed.strip();
        if (needed && text.isEmpty()) {
            throw new RefusedException("Say " + what + ".");
        }
        if (text.length() > most) {
            throw new RefusedException(
                    "Shorten %s: it has %,d characters, at most %d fit.".formatted(what, text.length(), most));
        }
        return text;
    }
}
