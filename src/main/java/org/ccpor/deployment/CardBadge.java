package org.ccpor.deployment;

import java.io.Serializable;

/**
 * Something on a card that wants to be seen at once, such as evidence that turned after "go".
 *
 * @param mark a sign that tells it without color
 * @param words on the card, a word or two
 * @param why a sentence without a full stop
 */
public record CardBadge(String mark, String words, String why) implements Serializable {}
