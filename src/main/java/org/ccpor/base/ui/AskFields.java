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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ccpor.base.PartyData;
import org.jspecify.annotations.Nullable;

/** The fields of one dialog: what must be filled, what was typed, and where a refusal stands. */
class AskFields extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient List<HasValue<?, ?>> inputs = new ArrayList<>();
    private final transient Map<HasValue<?, ?>, @Nullable Object> untouched = new HashMap<>();
    private final transient Map<HasValue<?, ?>, String> needed = new HashMap<>();
    private final transient Map<String, HasValidation> places = new LinkedHashMap<>();
    private transient @Nullable HasValidation errorPlace;

    AskFields() {
        getContent().addClassName("ask-fields");
    }

    void show(Component part) {
        getContent().add(part);
    }

    <F extends Component & HasValue<?, ?>> void ask(F field) {
        getContent().add(field);
        inputs.add(field);
        untouched.put(field, field.getValue());
        if (errorPlace == null && field instanceof HasValidation place) {
            errorPlace = place;
        }
    }

    <F extends Component & HasValue<?, ?>> void need(F field, String sentence) {
        // The button of a select may not carry aria-required (WCAG 4.1.2), which the mark would bring.
        field.setRequiredIndicatorVisible(!(field instanceof Select));
        needed.put(field, sentence);
        ask(field);
    }

    void errorAt(HasValidation field) {
        errorPlace = field;
    }

    /** Refusals that speak of {@code word} stand beside this field; of two that fit, the first one said. */
    void errorAt(HasValidation field, String word) {
        places.put(word, field);
    }

    void focusFirst() {
        inputs.stream().findFirst().ifPresent(AskFields::focus);
    }

    /** Where a refusal of the whole stands, if there is a field to stand beside that can be seen. */
    Optional<HasValidation> errorPlace(String sentence) {
        return places.entrySet().stream()
                .filter(it -> sentence.contains(it.getKey()))
                .<HasValidation>map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(errorPlace))
                .filter(AskFields::seen);
    }

    void calm() {
        places.values().forEach(it -> it.setInvalid(false));
        if (errorPlace != null) {
            errorPlace.setInvalid(false);
        }
    }

    /** Whether everything needed is there and well formed; says beside a field what is not. */
    boolean filled() {
        var fine = true;
        for (var input : inputs) {
            if (!seen(input)) {
                continue;
            }
            var sentence = needed.get(input);
            var place = input instanceof HasValidation it ? it : null;
            if (place != null && !place.isInvalid() && sentence != null && blank(input)) {
                place.setErrorMessage(sentence);
                place.setInvalid(true);
            }
            if (fine && place != null && place.isInvalid()) {
                fine = false;
                focus(place);
            }
        }
        return fine;
    }

    /** Whether anything was typed or chosen that is not saved. */
    boolean typed() {
        return inputs.stream().anyMatch(it -> !Objects.equals(untouched.get(it), it.getValue()));
    }

    /** Why what was typed may hold party data; pass phrases are not looked at. */
    List<String> suspects() {
        return inputs.stream()
                .filter(it -> it instanceof TextField || it instanceof TextArea)
                .filter(AskFields::seen)
                .flatMap(it -> PartyData.suspects(String.valueOf(it.getValue())).stream())
                .distinct()
                .toList();
    }

    /** What was typed in all fields, to notice that it changed. */
    String typedText() {
        return inputs.stream()
                .filter(it -> it instanceof TextField || it instanceof TextArea)
                .map(it -> String.valueOf(it.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static void complain(HasValidation place, String sentence) {
        place.setErrorMessage(sentence);
        place.setInvalid(true);
        focus(place);
    }

    private static boolean blank(HasValue<?, ?> input) {
        return input.isEmpty() || (input.getValue() instanceof String text && text.isBlank());
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
