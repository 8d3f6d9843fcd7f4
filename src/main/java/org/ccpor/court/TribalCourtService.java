package org.ccpor.court;

import java.time.Clock;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CurrentViewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds tribal courts, which take part by their own decision and are in no list that ships. */
@Service
@Transactional
@Coordinators
public class TribalCourtService {
    private static final int NAME_LENGTH = 120;
    private static final int OFFICIAL_NAME_LENGTH = 200;
    private static final int COUNTIES_LENGTH = 200;
    /** For a name without any Latin letter, which makes no name for a URL. */
    private static final String FALLBACK_SLUG = "tribal-court";

    private final CourtRepository courts;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TribalCourtService(CourtRepository courts, CurrentViewer viewer, ApplicationEventPublisher events, Clock clock) {
        this.courts = courts;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a tribal court and publishes {@code court.added}.
     *
     * @param officialName as the tribe writes it; the name if blank
     * @param counties one or more of the 58; the first gives the region
     * @throws RefusedException if a field is wrong or a court of that name is there
     */
    public CourtProfile add(String name, String officialName, List<String> counties) {
        var shortName = Entry.required("name of the court", name, NAME_LENGTH);
        var longName = Entry.optional("official name", officialName, OFFICIAL_NAME_LENGTH);
        var stored = courts.findAll().stream().map(Court::profile).toList();
        var neighbours = neighbours(counties, stored);
        var court = new CourtProfile(
                freeSlug(shortName, stored),
                shortName,
                longName.isEmpty() ? shortName : longName,
                CourtType.TRIBAL,
                countyNames(neighbours),
                neighbours.getFirst().region(),
                "",
                0,
                null,
                "");
        try {
            courts.saveAndFlush(new Court(court));
        } catch (DataIntegrityViolationException e) {
            throw taken(shortName);
        }
        events.publishEvent(new Change(
                court.slug(),
                CourtChangeKind.ADDED,
                shortName,
                null,
                court.county(),
                null,
                viewer.get().userName(),
                clock.instant()));
        return court;
    }

    private static List<CourtProfile> neighbours(List<String> counties, List<CourtProfile> stored) {
        if (counties.isEmpty()) {
            throw new RefusedException("Choose at least one county.");
        }
        return counties.stream()
                .distinct()
                .map(county -> stored.stream()
                        .filter(it ->
                                it.type() == CourtType.SUPERIOR && it.county().equals(county))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException("Choose counties from the list of the 58 counties.")))
                .toList();
    }

    private static String countyNames(List<CourtProfile> neighbours) {
        var names =
                String.join(", ", neighbours.stream().map(CourtProfile::county).toList());
        if (names.length() > COUNTIES_LENGTH) {
            throw new RefusedException("Choose fewer counties: only those the court's land lies in.");
        }
        return names;
    }

    private static String freeSlug(String name, List<CourtProfile> stored) {
        var slug = CourtSlug.of(name);
        if (stored.stream().anyMatch(it -> it.slug().equals(slug) || it.name().equalsIgnoreCase(name))) {
            throw taken(name);
        }
        if (!slug.isEmpty()) {
            return slug;
        }
        var number = stored.stream()
                        .filter(it -> it.slug().startsWith(FALLBACK_SLUG))
                        .count()
                + 1;
        return FALLBACK_SLUG + "-" + number;
    }

    private static RefusedException taken(String name) {
        return new RefusedException("A court named %s, or too much like it, is already there.".formatted(name));
    }
}
