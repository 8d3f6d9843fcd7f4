package org.ccpor.form.definition;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.ccpor.form.Answers;
import org.ccpor.form.Finding;
import org.ccpor.form.definition.FormModel.Question;
import org.jspecify.annotations.Nullable;

/** Makes the typed record of what was typed; skipped answers are left out, unreadable ones become findings. */
public final class AnswerParser {
    private final Answers answers;
    private final SkipRule asked;
    private final List<Finding> unreadable = new ArrayList<>();

    private AnswerParser(FormModel model, Answers answers) {
        this.answers = answers;
        this.asked = new SkipRule(model, answers);
    }

    /** The record, and what in the answers could not be read. */
    public record Read(Record record, List<Finding> unreadable) {}

    /** Takes typed answers into the record of the form; what cannot be read stays empty there. */
    public static Read read(FormModel model, Answers answers) {
        var reader = new AnswerParser(model, answers);
        var record = reader.make(model.type(), model.questions(), "", null);
        return new Read(record, List.copyOf(reader.unreadable));
    }

    private Record make(Class<? extends Record> type, List<Question> questions, String start, @Nullable String id) {
        var components = type.getRecordComponents();
        var values = new ArrayList<@Nullable Object>();
        if (id != null) {
            values.add(id);
        }
        for (var question : questions) {
            var component = components[values.size()];
            values.add(asked.asks(start + question.name()) ? value(component, question, start) : empty(question));
        }
        return construct(type, components, values);
    }

    private @Nullable Object value(RecordComponent component, Question question, String start) {
        var path = start + question.name();
        if (question.kind() == FieldKind.TABLE) {
            var row = java.util.Objects.requireNonNull(FormModel.row(component));
            return answers.rows(question.name()).stream()
                    .map(id -> make(row, question.row(), question.name() + "/" + id + "/", id))
                    .toList();
        }
        var typed = answers.at(path);
        if (typed == null) {
            return empty(question);
        }
        try {
            return switch (question.kind()) {
                case WHOLE_NUMBER -> Integer.valueOf(typed.strip().replace(",", ""));
                case DECIMAL -> new BigDecimal(typed.strip().replace(",", ""));
                case DATE -> LocalDate.parse(typed);
                case YES_NO -> yesNo(typed);
                case ONE -> constant(component.getType(), typed);
                case MANY -> many(FormModel.argument(component), typed);
                default -> typed;
            };
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            unreadable.add(Finding.error(path, sentence(question.kind())));
            return empty(question);
        }
    }

    private static Boolean yesNo(String typed) {
        return switch (typed) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("Neither yes nor no");
        };
    }

    private static @Nullable Object empty(Question question) {
        return switch (question.kind()) {
            case TABLE -> List.of();
            case MANY -> new LinkedHashSet<>();
            default -> null;
        };
    }

    private static LinkedHashSet<Object> many(Class<?> type, String typed) {
        var chosen = new LinkedHashSet<>();
        for (var name : typed.split(",", -1)) {
            chosen.add(constant(type, name));
        }
        return chosen;
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> ((Enum<?>) it).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such option"));
    }

    private static String sentence(FieldKind kind) {
        return switch (kind) {
            case WHOLE_NUMBER -> "Give a whole number, such as 12.";
            case DECIMAL -> "Give a number, such as 1.5.";
            case DATE -> "Give a date, such as 3/16/2027.";
            default -> "Choose one of the options again; this one does not exist any more.";
        };
    }

    private static Record construct(
            Class<? extends Record> type, RecordComponent[] components, List<@Nullable Object> values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(type + " must take whatever was answered", refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Cannot make " + type, impossible);
        }
    }
}
