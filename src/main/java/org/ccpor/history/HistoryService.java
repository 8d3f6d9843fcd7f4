package org.ccpor.history;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ccpor.base.Utc;
import org.ccpor.identity.AccountChangeKind;
import org.ccpor.identity.Administrators;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.ExecutivesAndDisplays;
import org.ccpor.identity.Matter;
import org.ccpor.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the record back, newest first. Who does not see a court in full gets {@link AccessDeniedException}; lines
 * about accounts are for administrators.
 */
@Service
@Transactional(readOnly = true)
@Everyone
public class HistoryService {
    private static final int MOST_LINES = 500;
    private static final String ACCOUNTS = AccountChangeKind.CREATED.area() + ".%";

    private final HistoryQuery query;
    private final CourtAccess access;
    private final Clock clock;

    HistoryService(HistoryQuery query, CourtAccess access, Clock clock) {
        this.query = query;
        this.access = access;
        this.clock = clock;
    }

    /**
     * One page of a court's lines.
     *
     * @param court slug, or empty for the lines of no court
     * @param beforeId id of the last line of the page before; {@code null} for the newest
     * @param limit lines to read, 1 to 500
     */
    public List<HistoryLine> page(String court, HistoryFilter filter, @Nullable Long beforeId, int limit) {
        var wanted = readable(court).filter(filter, clock.getZone());
        if (beforeId != null) {
            wanted.where("id < :before", "before", beforeId);
        }
        return query.read(wanted, Math.clamp(limit, 1, MOST_LINES));
    }

    /** One page of the lines of all courts and of none; otherwise as {@link #page}. */
    @Administrators
    public List<HistoryLine> everywhere(HistoryFilter filter, @Nullable Long beforeId, int limit) {
        var wanted = HistoryConditions.everywhere().filter(filter, clock.getZone());
        if (beforeId != null) {
            wanted.where("id < :before", "before", beforeId);
        }
        return query.read(wanted, Math.clamp(limit, 1, MOST_LINES));
    }

    /** What happened to a court after that moment; at most the newest 500 lines. */
    @ExecutivesAndDisplays
    public List<HistoryLine> since(String court, Instant moment) {
        return query.read(readable(court).where("at > :since", "since", Utc.stored(moment)), MOST_LINES);
    }

    private HistoryConditions readable(String court) {
        var asking = access.mustSee(court, Matter.HISTORY);
        var all = new HistoryConditions(court);
        return asking.role() == Role.ADMINISTRATOR ? all : all.where("what not like :hidden", "hidden", ACCOUNTS);
    }
}
