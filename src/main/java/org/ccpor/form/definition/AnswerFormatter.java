package org.ccpor.form.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.DateFormatter;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.definition.FormModel.Question;
import org.jspecify.annotations.Nullable;

/** Answers as people read them, under the version of the form they were given under. */
public final class AnswerFormatter {
    private final FormWording texts;
    private final Function<Question, List<Choice>> choices;

    /** @param choices options of a list that depends on the court */
    public AnswerFormatter(FormWording texts, Function<Question, List<Choice>> choices) {
        this.texts = texts;
        this.choices = choices;
    }

    /** Label of an option. */
    public String option(Question question, String path, String option) {
        return switch (question.kind()) {
            case YES_NO ->
                texts.find(AnswerPath.of(path).key() + "." + option).orElse(option.equals("true") ? "Yes" : "No");
            case CHOICE ->
                choices.apply(question).stream()
                        .filter(it -> it.value().equals(option))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(option);
            default -> texts.find(AnswerPath.of(path).key() + "." + option).orElse(option);
        };
    }

    /** Empty without an answer. */
    public String read(Question question, String path, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (question.kind()) {
            case ONE, YES_NO, CHOICE -> option(question, path, value);
            case MANY ->
                Arrays.stream(value.split(",", -1))
                        .map(it -> option(question, path, it))
                        .collect(Collectors.joining(", "));
            case DATE -> date(value);
            default -> value;
        };
    }

    private static String date(String value) {
        try {
            return DateFormatter.full(LocalDate.parse(value));
        } catch (DateTimeParseException asTyped) {
            return value;
        }
    }
}
