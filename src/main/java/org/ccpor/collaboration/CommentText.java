package org.ccpor.collaboration;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ccpor.base.RefusedException;

/** Rules of a comment's text. */
public final class CommentText {
    /** Most characters of one comment. */
    public static final int MOST = 4_000;

    /** Names of people in a text: {@code @} at the start of a word. */
    public static final Pattern MENTION = Pattern.compile("(?<![\\w.@])@([a-zA-Z0-9](?:[\\w.-]*[\\w])?)");

    private static final int OPENING = 120;

    private CommentText() {}

    /** @throws RefusedException if it is empty or too long */
    static String clean(String typed) {
        var text = typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
        if (text.isEmpty()) {
            throw new RefusedException("Write something first.");
        }
        if (text.length() > MOST) {
            throw new RefusedException(
                    "A comment has at most 4,000 characters; this one has %,d. Shorten it, or split it in two."
                            .formatted(text.length()));
        }
        return text;
    }

    /**
     * Its first words in one line, cut between two words.
     *
     * @param names what somebody who is mentioned is called, by user name
     */
    static String opening(String text, UnaryOperator<String> names) {
        var line = MENTION.matcher(text.replaceAll("\\s+", " "))
                .replaceAll(it -> Matcher.quoteReplacement("@" + names.apply(it.group(1))));
        if (line.length() <= OPENING) {
            return line;
        }
        var end = line.lastIndexOf(' ', OPENING);
        return line.substring(0, end < OPENING / 2 ? OPENING : end) + "…";
    }

    /** User names the text mentions, as they were typed. */
    static Set<String> mentions(String text) {
        var names = new LinkedHashSet<String>();
        MENTION.matcher(text).results().forEach(it -> names.add(it.group(1)));
        return names;
    }
}
