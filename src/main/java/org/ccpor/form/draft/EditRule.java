package org.ccpor.form.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.PartyData;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel;
import org.ccpor.form.definition.FormModel.Question;
import org.jspecify.annotations.Nullable;

/** What may be stored as an answer at all, whoever gives it. What is only wrong stays as it was typed and is found when handing in. */
public final class EditRule {
    /** Rows a table may have. */
    static final int MOST_ROWS = 500;

    private static final int NUMBER = 200;
    private static final int OPTIONS = 4000;

    private EditRule() {}

    /** The question a path leads to; empty if the path is none or names a whole table. */
    static Optional<Question> question(FormModel model, AnswerPath path) {
        return place(model, path).filter(it -> it.kind() != FieldKind.TABLE || path.isRow());
    }

    /** The question or table a remark is about. */
    public static Optional<Question> place(FormModel model, AnswerPath path) {
        return path.wellFormed() ? model.at(path) : Optional.empty();
    }

    /** As it is stored: no answer rather than blanks. */
    public static @Nullable String stored(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.replace("\r\n", "\n");
    }

    /** Why this cannot be stored, as a sentence. */
    static Optional<String> refusal(Question question, EditedDraft draft, AnswerPath path, @Nullable String value) {
        var line = path.line().toString();
        if (path.inRow() && value != null && draft.value(line) == null) {
            var row = draft.at(line);
            return Optional.of(
                    row == null
                            ? "Add the row before you answer in it."
                            : "%s deleted this row meanwhile; add a row to keep what you typed.".formatted(row.by()));
        }
        if (value == null) {
            return Optional.empty();
        }
        return switch (question.kind()) {
            case TABLE -> placeOf(draft, path, value);
            case TEXT, LONG_TEXT, CHOICE -> tooLong(value, question.maxLength());
            case WHOLE_NUMBER, DECIMAL, DATE -> tooLong(value, NUMBER);
            case YES_NO -> option(List.of("true", "false"), value);
            case ONE -> option(question.options(), value);
            case MANY -> tooLong(value, OPTIONS).or(() -> option(question.options(), value.split(",", -1)));
        };
    }

    /** Why this may be data of parties; whatever is not clearly a number, a date or an option is free text. */
    static List<String> suspects(Question question, @Nullable String value) {
        if (value == null) {
            return List.of();
        }
        return switch (question.kind()) {
            case TEXT, LONG_TEXT, CHOICE -> PartyData.suspects(value);
            case WHOLE_NUMBER, DECIMAL -> number(value) ? List.of() : PartyData.suspects(value);
            case DATE -> date(value) ? List.of() : PartyData.suspects(value);
            default -> List.of();
        };
    }

    private static Optional<String> placeOf(EditedDraft draft, AnswerPath path, String value) {
        if (value.length() > 30 || !number(value)) {
            return Optional.of("The place of a row is a number.");
        }
        return draft.value(path.toString()) == null && draft.rows(path.top()) >= MOST_ROWS
                ? Optional.of("A table has at most %d rows; delete one before you add another.".formatted(MOST_ROWS))
                : Optional.empty();
    }

    private static Optional<String> tooLong(String value, int most) {
        return value.length() <= most
                ? Optional.empty()
                : Optional.of("Shorten this: it has %,d characters, at most %,d fit.".formatted(value.length(), most));
    }

    private static Optional<String> option(List<String> options, String... chosen) {
        return Arrays.stream(chosen).allMatch(options::contains)
                ? Optional.empty()
                : Optional.of("Choose one of the options; this one does not exist.");
    }

    private static boolean number(String value) {
        try {
            var unused = new BigDecimal(value.strip().replace(",", ""));
            return true;
        } catch (NumberFormatException text) {
            return false;
        }
    }

    private static boolean date(String value) {
        try {
            var unused = LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException text) {
            return false;
        }
    }
}
