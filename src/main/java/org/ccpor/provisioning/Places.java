package org.ccpor.provisioning;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtDirectory;
import org.ccpor.form.Answers;
import org.ccpor.form.ChoiceSource;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.provisioning.profile.ProfileForm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The court's locations in use as its profile has them now, for the forms that ask about places. The value is what people read,
 * so that an old answer still says where after the profile has changed. While no place is named yet, and in the legacy
 * process, which has no profile, the court itself is the place.
 */
@Component
public class Places implements ChoiceSource {
    /** As forms name this list. */
    public static final String NAME = "places";

    private final FormService forms;
    private final CourtDirectory courts;

    Places(FormService forms, CourtDirectory courts) {
        this.forms = forms;
        this.courts = courts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Choice> of(String court) {
        var named = in(profile(court));
        return named.isEmpty()
                ? courts.find(court).map(it -> new Choice(it.officialName(), it.officialName())).stream()
                        .toList()
                : named;
    }

    /** Answers to F6 as they stand, as far as this viewer may; none in a process without it. */
    Answers profile(String court) {
        try {
            return forms.page(new FormKey(court, ProfileForm.CODE)).answers();
        } catch (RefusedException notInItsPlan) {
            return Answers.NONE;
        }
    }

    /** Of these answers to F6, in the order of the table, each once. */
    public static List<Choice> in(Answers profile) {
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
    public static String label(@Nullable String name, @Nullable String city) {
        return Stream.of(name, city)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
