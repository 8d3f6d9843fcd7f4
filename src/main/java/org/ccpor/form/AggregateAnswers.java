package org.ccpor.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers of a form that live in aggregates of their module instead of in the draft, such as the results of a test: a bean per
 * module and form. They are shown, checked, handed in, printed and compared like all others; {@link FormDrafts} refuses to
 * change them, {@link FormAggregates} lets the module do it. Other forms do not see them in {@link FormDefinition.About#of}.
 */
public interface AggregateAnswers {
    /** Code of the form. */
    String form();

    /** Names of the questions of the form that are answered by aggregates, most of them tables. */
    Set<String> questions();

    /** As they stand in this transaction. Asked once the form has begun. */
    List<AggregateAnswer> of(UUID deployment);

    /**
     * Somebody gave the first answer of the form: from now on {@link #of} says what the form starts with.
     *
     * @param starts as {@link FormDefinition#starts} says
     */
    default void begin(UUID deployment, Answers starts, FormPage.Mark by) {}

    /**
     * Answers of this bean changed because of others, as {@link FormDefinition#consequences} says: from now on {@link #of}
     * says the same.
     *
     * @param changed by path, as they are now
     */
    default void follow(UUID deployment, Map<AnswerPath, @Nullable String> changed) {}
}
