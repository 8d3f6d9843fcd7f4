package org.ccpor.provisioning;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.form.Answers;
import org.ccpor.form.Choice;
import org.ccpor.form.ChoiceSource;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The court's locations in use as its profile has them now, for the forms that ask about places. The value is what people read,
 * so that an old answer still says where after the profile has changed.
 */
@Component
class Places implements ChoiceSource {
    static final String NAME = "places";

    private final FormReader forms;

    Places(FormReader forms) {
        this.forms = forms;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Choice> of(String court) {
        return in(forms.page(new FormKey(court, "F6")).answers());
    }

    /** Of these answers to F6, in the order of the table, each once. */
    static List<Choice> in(Answers profile) {
        return profile.rows("locations").stream()
                .map(it -> "locations/" + it + "/")
                .filter(it -> !"false".equals(profile.at(it + "active")))
                .map(it -> label(profile.at(it + "name"), profile.at(it + "city")))
                .filter(it -> !it.isEmpty())
                .distinct()
                .map(it -> new Choice(it, it))
                .toList();
    }

    /** Such as "Hall of Justice, Redwood City"; what is missing is left out. */
    static String label(@Nullable String name, @Nullable String city) {
        return Stream.of(name, city)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
