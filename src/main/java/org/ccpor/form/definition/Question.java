package org.ccpor.form.definition;

import java.util.List;
import org.ccpor.form.Answers;
import org.ccpor.form.ChoiceSource;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form, read from a record component.
 *
 * @param name component name; also its path in {@link Answers}, below the row for questions of a table
 * @param options constants of the enum for {@link FieldKind#ONE} and {@link FieldKind#MANY}, else empty
 * @param row questions of a table's rows, else empty
 * @param choices name of the {@link ChoiceSource} for {@link FieldKind#CHOICE}
 * @param maxLength characters a text may have
 * @param lea {@code null}: not open to the LEA; empty: open; else the row's question that must say {@code LEA}
 * @param key shown in the summary of a row
 * @param ongoing may be answered also after the form was accepted
 * @param sensitive left out of exports and public records
 * @param restricted left out for all but coordinators and the court's own contacts
 * @param elsewhere answered on a screen of its own
 */
public record Question(
        String name,
        FieldKind kind,
        Class<?> type,
        boolean required,
        List<Skip> skips,
        List<String> options,
        List<Question> row,
        @Nullable String choices,
        int maxLength,
        boolean teamOnly,
        @Nullable String lea,
        boolean key,
        boolean ongoing,
        boolean sensitive,
        boolean restricted,
        boolean elsewhere) {

    /** Asked only if the named answer is one of these. */
    public record Skip(String field, List<String> is) {}

    /** The row's question of that name. */
    public Question ofRow(String name) {
        return row.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such question in a row: " + name));
    }
}
