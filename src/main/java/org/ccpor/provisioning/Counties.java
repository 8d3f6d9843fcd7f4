package org.ccpor.provisioning;

import java.util.List;
import java.util.Optional;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;
import org.ccpor.form.ChoiceSource;
import org.ccpor.form.ChoiceSource.Choice;
import org.springframework.stereotype.Component;

/** The 58 counties, numbered in the order of the alphabet (domain F6, 5.2). */
@Component
public class Counties implements ChoiceSource {
    /** As forms name this list. */
    public static final String NAME = "counties";

    private final CourtDirectory courts;

    /** Reads them from the directory of courts. */
    public Counties(CourtDirectory courts) {
        this.courts = courts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Choice> of(String court) {
        return all().stream().map(it -> new Choice(it, it)).toList();
    }

    /** 1 for Alameda to 58 for Yuba; empty if it is no county. */
    public Optional<Integer> number(String county) {
        return Optional.of(all().indexOf(county) + 1).filter(it -> it > 0);
    }

    /** FIPS code: 06 for California, then the number-th odd number. */
    public static String fips(int number) {
        return "06%03d".formatted(2 * number - 1);
    }

    private List<String> all() {
        return courts.all().stream()
                .filter(it -> it.type() == CourtType.SUPERIOR)
                .map(CourtProfile::county)
                .sorted()
                .toList();
    }
}
