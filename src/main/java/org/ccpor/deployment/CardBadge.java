package org.ccpor.deployment;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something on a card that wants to be seen at once, such as evidence that turned after "go".
 *
 * @param mark a sign that tells it without color
 * @param words on the card, a word or two
 * @param why a sentence without a full stop
 * @param path of the page that tells more; {@code null} if there is none
 */
public record CardBadge(
        String mark, String words, String why, @Nullable String path) implements Serializable {
    /** Without a page of its own. */
    public CardBadge(String mark, String words, String why) {
        this(mark, words, why, null);
    }
}
