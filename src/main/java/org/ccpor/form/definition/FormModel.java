package org.ccpor.form.definition;

import jakarta.validation.constraints.Size;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.ChoiceSource;
import org.ccpor.form.ChoiceSource.Choices;
import org.ccpor.form.Elsewhere;
import org.ccpor.form.Expected;
import org.ccpor.form.Key;
import org.ccpor.form.Keyboard;
import org.ccpor.form.LeaToo;
import org.ccpor.form.LongText;
import org.ccpor.form.Ongoing;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.Restricted;
import org.ccpor.form.Sensitive;
import org.ccpor.form.TeamOnly;
import org.ccpor.form.When;
import org.ccpor.form.definition.FormModel.Question;
import org.jspecify.annotations.Nullable;

/** The questions of a form, read once from its record. Rows of tables are records whose first component is {@code String id}. */
public final class FormModel {
    private static final int A_MINUTE = 2;
    private static final int ROWS = 2;
    private static final int FIVE = 5;
    private static final int TEXT = 200;
    private static final int LONG_TEXT = 4000;

    private final Class<? extends Record> type;
    private final List<PartOfForm> parts;
    private final List<Question> questions;
    private final Map<String, Question> byName;

    private FormModel(Class<? extends Record> type, List<PartOfForm> parts) {
        this.type = type;
        this.parts = parts;
        this.questions = parts.stream().flatMap(it -> it.questions().stream()).toList();
        this.byName = questions.stream().collect(Collectors.toMap(Question::name, Function.identity()));
    }

    /** @throws IllegalArgumentException if a component has a type no question can have, or the first has no {@link Part} */
    public static FormModel of(Class<? extends Record> type) {
        var parts = new ArrayList<PartOfForm>();
        var open = new ArrayList<Question>();
        var key = "";
        var rules = new When[0];
        for (var component : type.getRecordComponents()) {
            var part = component.getAnnotation(Part.class);
            if (part != null) {
                if (!open.isEmpty()) {
                    parts.add(new PartOfForm(key, List.copyOf(open)));
                    open.clear();
                }
                key = part.value();
                rules = part.when();
            }
            if (key.isEmpty()) {
                throw new IllegalArgumentException(type.getSimpleName() + " must begin with a @Part");
            }
            open.add(question(component, rules));
        }
        parts.add(new PartOfForm(key, List.copyOf(open)));
        return new FormModel(type, List.copyOf(parts));
    }

    /** The record the answers become. */
    public Class<? extends Record> type() {
        return type;
    }

    /** Parts in the order they are asked. */
    public List<PartOfForm> parts() {
        return parts;
    }

    /** All questions, tables as one. */
    public List<Question> questions() {
        return questions;
    }

    /**
     * About how long it takes to answer everything, for who knows the answers: half a minute a question, a table like two rows of
     * it, rounded up to five. What only the team answers, and what is answered elsewhere, is left out.
     */
    public int minutes() {
        var asked = questions.stream()
                .filter(it -> !it.teamOnly() && !it.elsewhere())
                .mapToInt(it -> it.kind() == FieldKind.TABLE ? ROWS * it.row().size() : 1)
                .sum();
        return Math.max(1, Math.ceilDiv(asked, A_MINUTE * FIVE)) * FIVE;
    }

    /** The question a path leads to: {@code dpi}, or {@code scanners/<row>/dpi}. A row's own path leads to its table. */
    public Optional<Question> at(String path) {
        return at(AnswerPath.of(path));
    }

    /** As {@link #at(String)}. */
    public Optional<Question> at(AnswerPath path) {
        var top = Optional.ofNullable(byName.get(path.top()));
        return path.inRow()
                ? top.flatMap(it -> it.row().stream()
                        .filter(q -> q.name().equals(path.field()))
                        .findFirst())
                : top.filter(it -> !path.isRow() || it.kind() == FieldKind.TABLE);
    }

    private static Question question(RecordComponent component, When... ofPart) {
        var row = row(component);
        var kind = kind(component, row != null);
        var lea = component.getAnnotation(LeaToo.class);
        var key = component.getAnnotation(Key.class);
        var choices = component.getAnnotation(Choices.class);
        var size = component.getAccessor().getAnnotation(Size.class);
        return new Question(
                component.getName(),
                kind,
                component.getType(),
                component.isAnnotationPresent(Required.class),
                Stream.of(ofPart, component.getAnnotationsByType(When.class))
                        .flatMap(Arrays::stream)
                        .map(it -> new Question.Skip(it.field(), List.of(it.is())))
                        .toList(),
                options(component, kind),
                row == null ? List.of() : rowQuestions(row),
                choices == null ? null : choices.value(),
                size != null && size.max() < Integer.MAX_VALUE
                        ? size.max()
                        : kind == FieldKind.LONG_TEXT ? LONG_TEXT : TEXT,
                component.isAnnotationPresent(TeamOnly.class),
                lea == null ? null : lea.rowsWhere(),
                key != null,
                key != null && key.inPlace(),
                expected(component, kind),
                component.isAnnotationPresent(Ongoing.class),
                component.isAnnotationPresent(Sensitive.class),
                component.isAnnotationPresent(Restricted.class),
                component.isAnnotationPresent(Elsewhere.class),
                keyboard(component, kind));
    }

    private static List<Question> rowQuestions(Class<? extends Record> row) {
        return Arrays.stream(row.getRecordComponents())
                .skip(1)
                .map(it -> question(it))
                .toList();
    }

    private static FieldKind kind(RecordComponent component, boolean table) {
        var type = component.getType();
        if (table) {
            return FieldKind.TABLE;
        } else if (type == String.class) {
            return component.isAnnotationPresent(Choices.class)
                    ? FieldKind.CHOICE
                    : component.isAnnotationPresent(LongText.class) ? FieldKind.LONG_TEXT : FieldKind.TEXT;
        } else if (type == Integer.class) {
            return FieldKind.WHOLE_NUMBER;
        } else if (type == BigDecimal.class) {
            return FieldKind.DECIMAL;
        } else if (type == LocalDate.class) {
            return FieldKind.DATE;
        } else if (type == Boolean.class) {
            return FieldKind.YES_NO;
        } else if (type.isEnum()) {
            return FieldKind.ONE;
        } else if (type == Set.class) {
            return FieldKind.MANY;
        }
        throw new IllegalArgumentException("No question is answered by " + component);
    }

    private static @Nullable String expected(RecordComponent component, FieldKind kind) {
        var said = component.getAnnotation(Expected.class);
        if (said == null) {
            return null;
        }
        if (!(kind == FieldKind.YES_NO ? List.of("true", "false") : options(component, kind)).contains(said.value())) {
            throw new IllegalArgumentException("%s is no answer to %s".formatted(said.value(), component));
        }
        return said.value();
    }

    private static @Nullable String keyboard(RecordComponent component, FieldKind kind) {
        var said = component.getAnnotation(Keyboard.class);
        return switch (kind) {
            case WHOLE_NUMBER -> "numeric";
            case DECIMAL -> "decimal";
            default -> said == null ? null : said.value();
        };
    }

    private static List<String> options(RecordComponent component, FieldKind kind) {
        return switch (kind) {
            case ONE -> constants(component.getType());
            case MANY -> constants(argument(component));
            default -> List.of();
        };
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(it -> ((Enum<?>) it).name())
                .toList();
    }

    /** Type of the elements of a list or set. */
    public static Class<?> argument(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** Type of the rows of a table; {@code null} for any other question. */
    public static @Nullable Class<? extends Record> row(RecordComponent component) {
        return component.getType() == List.class ? argument(component).asSubclass(Record.class) : null;
    }

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
     * @param inPlace see {@link Key#inPlace}
     * @param expected see {@link Expected}; {@code null} if nothing is
     * @param ongoing may be answered also after the form was accepted
     * @param sensitive left out of exports and public records
     * @param restricted left out for all but coordinators and the court's own contacts
     * @param elsewhere answered on a screen of its own
     * @param keyboard see {@link Keyboard}; {@code null} for letters
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
            boolean inPlace,
            @Nullable String expected,
            boolean ongoing,
            boolean sensitive,
            boolean restricted,
            boolean elsewhere,
            @Nullable String keyboard) {

        /** Asked only if the named answer is one of these. */
        public record Skip(String field, List<String> is) {}

        /** The row's question that is answered in the line of the row; empty for a table whose rows are opened. */
        public Optional<Question> ofLine() {
            return row.stream().filter(Question::inPlace).findFirst();
        }

        /** The row's question of that name. */
        public Question ofRow(String name) {
            return row.stream()
                    .filter(it -> it.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No such question in a row: " + name));
        }
    }
}
