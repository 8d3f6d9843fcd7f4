package org.ccpor.form;

import java.io.Serializable;

/** One option of a list that depends on the court. */
public record Choice(String value, String label) implements Serializable {}
