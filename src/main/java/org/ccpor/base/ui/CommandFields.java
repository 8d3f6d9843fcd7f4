package org.ccpor.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Binder.Binding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.PartyData;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one command: what must be filled, what was typed, and where a refusal stands. The binder keeps the error
 * of a field until its value is right; a value that was refused stays wrong until the next try.
 */
class CommandFields extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Binder<Object> binder = new Binder<>();
    private final transient Map<HasValue<?, ?>, Binding<Object, ?>> bindings = new LinkedHashMap<>();
    private final transient Map<HasValue<?, ?>, @Nullable Object> untouched = new HashMap<>();
    private final transient Map<Object, Refusal> refusals = new HashMap<>();
    private final transient Map<String, HasValidation> places = new LinkedHashMap<>();
    private transient @Nullable HasValidation errorPlace;

    private record Refusal(@Nullable Object value, String sentence) {}

    CommandFields() {
        getContent().addClassName("ask-fields");
    }

    void show(Component part) {
        getContent().add(part);
    }

    <F extends Component & HasValue<?, ?>> void ask(F field) {
        add(field, null);
    }

    <F extends Component & HasValue<?, ?>> void need(F field, String sentence) {
        // The button of a select may not carry aria-required (WCAG 4.1.2), which the mark would bring.
        field.setRequiredIndicatorVisible(!(field instanceof Select));
        add(field, sentence);
    }

    private <F extends Component & HasValue<?, ?>> void add(F field, @Nullable String needed) {
        getContent().add(field);
        bindings.put(field, bind((HasValue<?, ?>) field, needed));
        untouched.put(field, field.getValue());
        if (errorPlace == null && field instanceof HasValidation place) {
            errorPlace = place;
        }
    }

    private <V> Binding<Object, V> bind(HasValue<?, V> field, @Nullable String needed) {
        return binder.forField(field)
                .withValidator(value -> needed == null || !blank(field, value), Objects.toString(needed, ""))
                .withValidator(
                        value -> {
                            var refusal = refusals.get(field);
                            return refusal == null || !Objects.equals(refusal.value(), value);
                        },
                        _ -> Objects.requireNonNull(refusals.get(field)).sentence())
                .bind(_ -> field.getEmptyValue(), (_, _) -> {});
    }

    void errorAt(HasValidation field) {
        errorPlace = field;
    }

    /** Refusals that speak of {@code word} stand beside this field; of two that fit, the first one said. */
    void errorAt(HasValidation field, String word) {
        places.put(word, field);
    }

    void focusFirst() {
        bindings.keySet().stream().findFirst().ifPresent(CommandFields::focus);
    }

    /** Says why it was refused beside the field that it is about; says whether there is such a field to be seen. */
    boolean refuse(String sentence) {
        var place = places.entrySet().stream()
                .filter(it -> sentence.contains(it.getKey()))
                .<HasValidation>map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(errorPlace))
                .filter(CommandFields::seen);
        place.ifPresent(it -> {
            refusals.put(it, new Refusal(it instanceof HasValue<?, ?> field ? field.getValue() : null, sentence));
            it.setErrorMessage(sentence);
            it.setInvalid(true);
            focus(it);
        });
        return place.isPresent();
    }

    /** Forgets what was refused: the next try may be taken. */
    void calm() {
        refusals.keySet().forEach(it -> ((HasValidation) it).setInvalid(false));
        refusals.clear();
    }

    /** Whether everything needed is there and well formed; says beside a field what is not. */
    boolean filled() {
        var wrong = bindings.entrySet().stream()
                .filter(it -> seen(it.getKey()) && !right(it.getKey(), it.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        wrong.stream().findFirst().ifPresent(CommandFields::focus);
        return wrong.isEmpty();
    }

    /** An error that the feature put there itself, such as that of a preview, is its own to take away. */
    private static boolean right(HasValue<?, ?> field, Binding<Object, ?> binding) {
        return !binding.validate(false).isError()
                ? !(field instanceof HasValidation place && place.isInvalid())
                : !binding.validate().isError();
    }

    /** Whether anything was typed or chosen that is not saved. */
    boolean typed() {
        return bindings.keySet().stream().anyMatch(it -> !Objects.equals(untouched.get(it), it.getValue()));
    }

    /** Why what was typed may hold party data; pass phrases are not looked at. */
    List<String> suspects() {
        return texts().filter(CommandFields::seen)
                .flatMap(it -> PartyData.suspects(String.valueOf(it.getValue())).stream())
                .distinct()
                .toList();
    }

    /** What was typed in all fields, to notice that it changed. */
    String typedText() {
        return texts().map(it -> String.valueOf(it.getValue())).collect(Collectors.joining("\n"));
    }

    private Stream<HasValue<?, ?>> texts() {
        return bindings.keySet().stream().filter(it -> it instanceof TextField || it instanceof TextArea);
    }

    private static <V> boolean blank(HasValue<?, V> field, @Nullable V value) {
        return Objects.equals(value, field.getEmptyValue()) || (value instanceof String text && text.isBlank());
    }

    private static boolean seen(Object field) {
        return !(field instanceof Component part) || part.isVisible();
    }

    private static void focus(Object field) {
        if (field instanceof Focusable<?> it) {
            it.focus();
        }
    }
}
