package org.ccpor.standup;

import java.io.Serializable;
import java.util.List;
import org.ccpor.turn.Turn;
import org.jspecify.annotations.Nullable;

/**
 * What a stand-up tells of one court.
 *
 * @param news what happened since, the most telling first
 * @param next whose turn it is to do what, as the card says it first
 * @param waiting whom the court waits on and for how long
 * @param blockers what stops it
 */
public record Briefing(
        String court,
        String name,
        List<News> news,
        int moreNews,
        List<Turn> next,
        List<String> waiting,
        List<String> blockers,
        @Nullable String owner)
        implements Serializable {
    /** How a line of news is to be taken. */
    public enum Tone {
        GOOD("✓", "Done"),
        PLAIN("·", "Changed"),
        BAD("!", "Attention");

        private final String mark;
        private final String label;

        Tone(String mark, String label) {
            this.mark = mark;
            this.label = label;
        }

        public String mark() {
            return mark;
        }

        public String label() {
            return label;
        }
    }

    /** One line of news. */
    public record News(Tone tone, String text) implements Serializable {}
}
