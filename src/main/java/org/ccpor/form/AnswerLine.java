package org.ccpor.form;

import java.io.Serializable;

/**
 * One answer written out.
 *
 * @param question label, with its row before it for a question of a table
 * @param answer as people read it; empty if nothing was answered
 * @param sensitive tells of security or identifies a terminal or an agency
 */
public record AnswerLine(String part, String question, String answer, boolean sensitive) implements Serializable {}
