package org.ccpor.court;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccpor.base.Change;
import org.ccpor.identity.KnownCourts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * All courts, read once and kept. Reading holds the lock, so that a list read before a commit cannot replace what the
 * commit made invalid.
 */
@Component
@DependsOn("courtImport")
class CourtList implements CourtDirectory, KnownCourts {
    private static final Comparator<CourtProfile> BY_NAME =
            Comparator.comparing(CourtProfile::name, String.CASE_INSENSITIVE_ORDER);

    private final CourtRepository courts;
    private @Nullable Map<String, CourtProfile> known;

    CourtList(CourtRepository courts) {
        this.courts = courts;
    }

    @Override
    public Optional<CourtProfile> find(String slug) {
        return Optional.ofNullable(known().get(slug));
    }

    @Override
    public boolean knows(String court) {
        return known().containsKey(court);
    }

    @Override
    public List<CourtProfile> all() {
        return List.copyOf(known().values());
    }

    private synchronized Map<String, CourtProfile> known() {
        if (known == null) {
            var read = new LinkedHashMap<String, CourtProfile>();
            courts.findAll().stream()
                    .map(Court::profile)
                    .sorted(BY_NAME)
                    .forEach(court -> read.put(court.slug(), court));
            known = read;
        }
        return known;
    }

    /** First of the listeners, because others look the new court up here. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    synchronized void forget(Change change) {
        if (change.what() instanceof CourtChangeKind) {
            known = null;
        }
    }
}
