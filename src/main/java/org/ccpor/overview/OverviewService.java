package org.ccpor.overview;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.live.LiveFigures;
import org.ccpor.base.live.LiveThreads;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.Topic;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.identity.Executives;
import org.ccpor.incident.OpenIncidents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What executives ask (domain 6.4). For the team and executives: it shows every court. */
@Service
@Transactional(readOnly = true)
@Executives
public class OverviewService {
    /** Newer figures are there. */
    public static final Topic FIGURES = new Ready();

    private final ReportQuery query;
    private final OpenIncidents incidents;
    private final Clock clock;
    private final LiveFigures<Figures> figures;

    OverviewService(
            BoardSnapshots board,
            ReportQuery query,
            OpenIncidents incidents,
            LiveTopics topics,
            LiveThreads threads,
            Clock clock) {
        this.query = query;
        this.incidents = incidents;
        this.clock = clock;
        this.figures =
                new LiveFigures<>(topics, threads, Set.of(BoardRefreshed.EVERY), FIGURES, _ -> count(board.current()));
    }

    private record Ready() implements Topic {}

    /** Figures of the board, worked out once for everybody who looks; a moment old where many courts change. */
    public Figures figures() {
        return figures.now();
    }

    private Figures count(BoardSnapshot snapshot) {
        var quarter = GoLiveDelay.quarter(snapshot.today());
        return FiguresRule.of(
                snapshot.today(),
                snapshot.cards(),
                query.courts(),
                query.moves(),
                query.slips(quarter),
                Waiting.of(snapshot, clock),
                urgent());
    }

    private Map<String, Integer> urgent() {
        return incidents.all().entrySet().stream()
                .filter(it -> it.getValue().first() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().first()));
    }
}
