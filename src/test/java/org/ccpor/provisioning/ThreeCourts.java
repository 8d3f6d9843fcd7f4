package org.ccpor.provisioning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;

/** A directory with two superior courts and a tribal one. */
public final class ThreeCourts implements CourtDirectory {
    @Override
    public Optional<CourtProfile> find(String slug) {
        return all().stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    @Override
    public List<CourtProfile> all() {
        return Stream.of("Alameda", "Kern", "Tribal").map(ThreeCourts::court).toList();
    }

    private static CourtProfile court(String name) {
        var tribal = name.equals("Tribal");
        return new CourtProfile(
                name.toLowerCase(Locale.ROOT),
                name,
                tribal ? "Tribal Court" : "Superior Court of California, County of " + name,
                tribal ? CourtType.TRIBAL : CourtType.SUPERIOR,
                tribal ? "Alameda, Kern" : name,
                "",
                "large",
                0,
                null,
                "");
    }
}
