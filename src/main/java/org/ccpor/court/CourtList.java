package org.ccpor.court;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccpor.base.Change;
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
class CourtList implements CourtDirectory {
    private static final Comparator<CourtProfile> BY_NAME =
            Comparator.comparing(CourtProfile::name, String.CASE_INSENSITIVE_ORDER);

    private final CourtTable table;
    private @Nullable Map<String, CourtProfile> known;

    CourtList(CourtTable table) {
        this.table = table;
    }

    @Override
    public Optional<CourtProfile> find(String slug) {
        return Optional.ofNullable(courts().get(slug));
    }

    @Override
    public List<CourtProfile> all() {
        return List.copyOf(courts().values());
    }

    private synchronized Map<String, CourtProfile> courts() {
        if (known == null) {
            var read = new LinkedHashMap<String, CourtProfile>();
            table.all().stream().sorted(BY_NAME).forEach(court -> read.put(court.slug(), court));
            known = read;
        }
        return known;
    }

    /** First of the listeners, because others look the new court up here. */
    @TransactionalEventListener(condition = "#change.what.startsWith('court.')")
    @Order(Ordered.HIGHEST_PRECEDENCE)
    synchronized void forget(Change change) {
        known = null;
    }
}
