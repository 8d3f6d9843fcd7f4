package org.ccpor.form;

import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** Offers the options of {@link Choices} questions: a bean per list. */
public interface ChoiceSource {
    /** Name the questions use. */
    String name();

    /** Options for that court, in the order to show them. What was chosen and is gone by now is kept and shown as typed. */
    List<Choice> of(String court);

    /** One option of a list that depends on the court. */
    public record Choice(String value, String label) implements Serializable {}

    /** A text chosen from a list that depends on the court, such as its places. */
    @Target(ElementType.RECORD_COMPONENT)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Choices {
        /** Name of the {@link ChoiceSource}. */
        String value();
    }
}
