package org.ccpor.provisioning;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.form.Answers;
import org.ccpor.form.ChoiceSource.Choice;

/**
 * Where users can be, as the court profile (F6) has it; a list is empty while the profile names none.
 *
 * @param locations locations in use
 * @param courts the court itself, by its official name
 * @param leas law enforcement agencies
 */
public record UserPlaces(List<String> locations, List<String> courts, List<String> leas) implements Serializable {

    /** Agencies of that side. */
    public List<String> agencies(AgencyType side) {
        return side == AgencyType.LEA ? leas : courts;
    }

    static UserPlaces in(Answers profile) {
        var locations = Places.in(profile).stream().map(Choice::value).toList();
        var court = profile.at("courtName");
        return new UserPlaces(
                locations,
                court == null || locations.isEmpty() ? List.of() : List.of(court),
                Stream.of("leaContacts", "leaOris")
                        .flatMap(table -> profile.rows(table).stream().map(it -> table + "/" + it + "/agency"))
                        .map(profile::at)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList());
    }
}
