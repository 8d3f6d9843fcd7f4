package org.ccpor.form;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.form.draft.EditRule;
import org.jspecify.annotations.Nullable;

/**
 * Answers of a form that live in aggregates of their module instead of in the draft, such as the results of a test: a bean per
 * module and form. They are shown, checked, handed in, printed and compared like all others; {@link FormDraftService} refuses to
 * change them, {@link AnswerSourceSupport} lets the module do it. Other forms do not see them in {@link FormDefinition.About#of}.
 */
public interface AnswerSource {
    /** Code of the form. */
    FormCode form();

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

    /**
     * What an aggregate answers to one question, or to all questions of one row of a table. The form makes of it the texts by path
     * that {@link FormDefinition#read} understands.
     *
     * @param question name of the component of the form's record
     * @param row id of a row; {@code null} for a question that is no table
     * @param place of the row among the others of its table
     * @param value what the form's record has there, for a row the record of the row; {@code null} if nothing is answered or the
     *     row is gone
     * @param revision of the aggregate, such as its version
     * @param mark who answered last, and when
     */
    public record AggregateAnswer(
            String question,
            @Nullable String row,
            int place,
            @Nullable Object value,
            long revision,
            FormPage.Mark mark) {

        /** An answer to a question that is no table. */
        public static AggregateAnswer of(String question, @Nullable Object value, long revision, FormPage.Mark mark) {
            return new AggregateAnswer(question, null, 0, value, revision, mark);
        }

        /**
         * A row of a table.
         *
         * @param value begins with its id
         */
        public static AggregateAnswer ofRow(String table, int place, Record value, long revision, FormPage.Mark mark) {
            var id = at(value, value.getClass().getRecordComponents()[0]);
            return new AggregateAnswer(table, String.valueOf(id), place, value, revision, mark);
        }

        /** A row that a change takes away. */
        public static AggregateAnswer without(String table, String row, FormPage.Mark mark) {
            return new AggregateAnswer(table, row, 0, null, 0, mark);
        }

        /** By path, the row itself first; {@code null} where nothing is answered. */
        public Map<String, @Nullable String> typed() {
            var typed = new LinkedHashMap<String, @Nullable String>();
            if (row == null) {
                typed.put(question, text(value));
                return typed;
            }
            var path = AnswerPath.ofRow(question, row);
            typed.put(path.toString(), value == null ? null : String.valueOf(place));
            if (value instanceof Record answers) {
                Arrays.stream(answers.getClass().getRecordComponents())
                        .skip(1)
                        .forEach(it -> typed.put(path.beside(it.getName()).toString(), text(at(answers, it))));
            }
            return typed;
        }

        private static @Nullable String text(@Nullable Object value) {
            return switch (value) {
                case null -> null;
                case Enum<?> it -> it.name();
                case Collection<?> it ->
                    it.isEmpty() ? null : it.stream().map(AggregateAnswer::text).collect(Collectors.joining(","));
                default -> EditRule.stored(value.toString());
            };
        }

        private static @Nullable Object at(Record row, RecordComponent component) {
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                return accessor.invoke(row);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("Cannot read " + component, impossible);
            }
        }
    }
}
