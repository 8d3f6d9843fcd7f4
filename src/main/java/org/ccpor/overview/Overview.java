package org.ccpor.overview;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.identity.Executives;
import org.ccpor.incident.OpenIncidents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What executives ask (domain 6.4). For the team and executives: it shows every court. */
@Service
@Transactional(readOnly = true)
@Executives
public class Overview {
    private final BoardSnapshots board;
    private final ReportQuery query;
    private final OpenIncidents incidents;
    private @Nullable Known known;

    Overview(BoardSnapshots board, ReportQuery query, OpenIncidents incidents) {
        this.board = board;
        this.query = query;
        this.incidents = incidents;
    }

    private record Known(long revision, LocalDate day, Figures figures) {}

    /** Figures as of the newest snapshot of the board; worked out once for everybody who looks. */
    public Figures figures() {
        var snapshot = board.current();
        synchronized (this) {
            var before = known;
            if (before != null
                    && before.revision() == snapshot.revision()
                    && before.day().equals(snapshot.today())) {
                return before.figures();
            }
            var now = count(snapshot);
            known = new Known(snapshot.revision(), snapshot.today(), now);
            return now;
        }
    }

    private Figures count(BoardSnapshot snapshot) {
        var quarter = GoLiveDelay.quarter(snapshot.today());
        return FiguresRule.of(
                snapshot.today(),
                snapshot.cards(),
                query.courts(),
                query.moves(),
                query.slips(quarter),
                query.waiting(),
                urgent());
    }

    private Map<String, Integer> urgent() {
        return incidents.all().entrySet().stream()
                .filter(it -> it.getValue().first() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().first()));
    }
}
