package org.ccpor.process;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What may stand on a card as the thing to do: short enough for its line together with who does it, and a command, never a
 * report of what was done.
 */
public final class TitleRule {
    private static final int MOST = 24;
    private static final int MOST_OF_TEAM = 28;

    /** A capital first, and neither the first word nor the last a past tense. */
    private static final Pattern COMMAND = Pattern.compile("(?!\\S*[^e]ed\\b)\\p{Lu}.*(?<![^e]ed)");

    private TitleRule() {}

    /**
     * How many characters fit.
     *
     * @param acts whose turn it is; nobody is named in front of the team's
     */
    public static int most(Party acts) {
        return acts == Party.TEAM ? MOST_OF_TEAM : MOST;
    }

    /** Why it cannot stand on a card; empty if it can. */
    public static Optional<String> refusal(String title, Party acts) {
        if (title.length() > most(acts)) {
            return Optional.of(
                    "“%s” has %d characters; %d fit on a card.".formatted(title, title.length(), most(acts)));
        }
        return COMMAND.matcher(title).matches()
                ? Optional.empty()
                : Optional.of("“%s” must say what to do, such as “Return F2”.".formatted(title));
    }
}
