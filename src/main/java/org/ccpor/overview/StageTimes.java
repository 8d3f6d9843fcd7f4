package org.ccpor.overview;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** When each court came to each stage, for the other reports. */
@Component
public class StageTimes {
    private final ReportQuery query;

    StageTimes(ReportQuery query) {
        this.query = query;
    }

    /** Every court that was ever in deployment or live, in two statements. */
    public List<StageLog> all() {
        var moves = query.moves();
        return StageLogs.of(moves, FiguresRule.liveSince(query.courts()), Map.of());
    }
}
