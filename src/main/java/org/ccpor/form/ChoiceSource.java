package org.ccpor.form;

import java.io.Serializable;
import java.util.List;

/** Offers the options of {@link Choices} questions: a bean per list. */
public interface ChoiceSource {
    /** Name the questions use. */
    String name();

    /** Options for that court, in the order to show them. What was chosen and is gone by now is kept and shown as typed. */
    List<Choice> of(String court);

    /** One option of a list that depends on the court. */
    public record Choice(String value, String label) implements Serializable {}
}
