package org.ccpor.board.ui;

/** A circle on a card for somebody who has its court open, ready for its template; public for the template's sake. */
public record CardPerson(String initials, String style, String words) {}
