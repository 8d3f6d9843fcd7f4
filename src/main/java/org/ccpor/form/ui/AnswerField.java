package org.ccpor.form.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.ui.Fields;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.ui.model.FormFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** The field of one question, with its answer as the text that is stored. */
final class AnswerField<T> {
    private static final int FEW = 4;
    /** Milliseconds without a key before an answer is saved. */
    private static final int PAUSE = 700;

    private final AbstractField<?, T> field;
    private final Function<String, @Nullable T> read;
    private final Function<T, String> write;
    private boolean complained;

    private AnswerField(AbstractField<?, T> field, Function<String, @Nullable T> read, Function<T, String> write) {
        this.field = field;
        this.read = read;
        this.write = write;
    }

    /** @param path to find the words by */
    static AnswerField<?> of(Question question, String path, FormFormatter words) {
        var made =
                switch (question.kind()) {
                    case LONG_TEXT -> text(new TextArea());
                    case WHOLE_NUMBER, DECIMAL -> number();
                    case DATE -> date();
                    case YES_NO -> few(List.of("true", "false"), it -> words.option(question, path, it));
                    case ONE -> one(question.options(), it -> words.option(question, path, it));
                    case MANY -> many(question.options(), it -> words.option(question, path, it));
                    case CHOICE -> chosen(words.choices(question), it -> words.option(question, path, it));
                    default -> text(new TextField());
                };
        // Groups of boxes and buttons of selects may not carry aria-required (WCAG 4.1.2), which the platform's mark
        // would bring.
        var marked = !(made.field instanceof Select) && !(made.field instanceof CheckboxGroup);
        var star = question.required() && !marked ? " *" : "";
        if (question.keyboard() != null) {
            Fields.keyboard(made.field, question.keyboard());
        }
        ((HasLabel) made.field).setLabel(words.label(path) + star);
        made.field.setRequiredIndicatorVisible(question.required() && marked);
        return made;
    }

    private static <F extends AbstractField<?, String> & HasValueChangeMode> AnswerField<String> text(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        ((HasValidation) field).setManualValidation(true);
        ((HasSize) field).setWidthFull();
        return new AnswerField<>(field, it -> it, it -> it);
    }

    private static AnswerField<String> number() {
        var field = new TextField();
        field.addClassName("form-short");
        var made = text(field);
        field.setWidth(null);
        return made;
    }

    private static AnswerField<LocalDate> date() {
        var field = Fields.date("", null);
        field.addClassName("form-short");
        return new AnswerField<LocalDate>(field, it -> day(it), LocalDate::toString);
    }

    /** Tells the browser what is stored for the words it shows, so that it can keep a choice while the line is down. */
    private static void keepable(Component field, List<String> options, Function<String, String> label) {
        var stored = JsonNodeFactory.instance.objectNode();
        options.forEach(it -> stored.put(label.apply(it), it));
        field.getElement().setAttribute("data-options", stored.toString());
    }

    private static AnswerField<String> few(List<String> options, Function<String, String> label) {
        var field = new RadioButtonGroup<String>();
        keepable(field, options, label);
        field.setItems(options);
        field.setItemLabelGenerator(label::apply);
        field.setManualValidation(true);
        return new AnswerField<>(field, it -> options.contains(it) ? it : null, it -> it);
    }

    private static AnswerField<String> one(List<String> options, Function<String, String> label) {
        if (options.size() <= FEW) {
            return few(options, label);
        }
        var field = new Select<String>();
        keepable(field, options, label);
        field.setItems(options);
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(it -> it == null ? "" : label.apply(it));
        field.setManualValidation(true);
        return new AnswerField<>(field, it -> options.contains(it) ? it : null, it -> it);
    }

    private static AnswerField<Set<String>> many(List<String> options, Function<String, String> label) {
        var field = new CheckboxGroup<String>();
        keepable(field, options, label);
        field.setItems(options);
        field.setItemLabelGenerator(label::apply);
        field.setManualValidation(true);
        return new AnswerField<>(
                field,
                it -> Arrays.stream(it.split(",", -1)).filter(options::contains).collect(Collectors.toSet()),
                it -> options.stream().filter(it::contains).collect(Collectors.joining(",")));
    }

    private static AnswerField<String> chosen(List<Choice> choices, Function<String, String> label) {
        var field = new ComboBox<String>();
        var values = new ArrayList<>(choices.stream().map(Choice::value).toList());
        keepable(field, values, label);
        field.setItems(values);
        field.setItemLabelGenerator(label::apply);
        field.setManualValidation(true);
        return new AnswerField<>(
                field,
                it -> {
                    if (!it.isEmpty() && !values.contains(it)) {
                        values.add(it);
                        field.setItems(values);
                    }
                    return it;
                },
                it -> it);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    Component part() {
        return field;
    }

    /** The answer as it is stored; empty without one. */
    String get() {
        T value = field.getValue();
        return value == null ? "" : write.apply(value);
    }

    /** Shows an answer, unless it is shown already. */
    void set(@Nullable String answer) {
        var text = Objects.toString(answer, "");
        if (!text.equals(get())) {
            T value = text.isEmpty() ? null : read.apply(text);
            field.setValue(value == null ? field.getEmptyValue() : value);
        }
    }

    /** What to do with an answer that this person gave. */
    void onAnswer(Consumer<String> action) {
        field.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                action.accept(get());
            }
        });
    }

    /** Whether an answer, once given, can only be exchanged in the field and not taken away. */
    boolean keepsOne() {
        return field instanceof RadioButtonGroup;
    }

    /** Says what is wrong; {@code null} if nothing is. Leaves the field's own complaint about an unreadable date alone. */
    void complain(@Nullable String sentence) {
        var place = (HasValidation) field;
        if (sentence != null) {
            place.setErrorMessage(sentence);
            place.setInvalid(true);
        } else if (complained) {
            place.setInvalid(false);
        }
        complained = sentence != null;
    }

    /** Says of what it is where the label alone does not tell; empty if it does. */
    void of(String name) {
        if (!name.isEmpty()) {
            var label = (HasLabel) field;
            label.setLabel(name + ": " + label.getLabel());
        }
    }

    void help(Component words) {
        ((HasHelper) field).setHelperComponent(words);
    }
}
