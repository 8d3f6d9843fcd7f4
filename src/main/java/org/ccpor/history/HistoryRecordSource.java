package org.ccpor.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.RecordSource;
import org.ccpor.base.sheet.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every line of a court's history of those days. */
@Component
@Order(10)
class HistoryRecordSource implements RecordSource {
    private static final List<String> COLUMNS =
            List.of("When", "Who", "What happened", "About", "Old", "New", "Reason");

    private final HistoryQuery query;
    private final Clock clock;

    HistoryRecordSource(HistoryQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "History";
    }

    @Override
    public Table table(String court, LocalDate from, LocalDate to) {
        var lines = query.read(
                new HistoryConditions(court).filter(new HistoryFilter(null, null, from, to, null), clock.getZone()),
                Integer.MAX_VALUE);
        return new Table(
                "history",
                title(),
                COLUMNS,
                lines.reversed().stream().map(this::row).toList());
    }

    private List<String> row(HistoryLine line) {
        return List.of(
                LocalDateTime.ofInstant(line.at(), clock.getZone())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' '),
                line.actor(),
                line.sentence(),
                line.subject(),
                Objects.requireNonNullElse(line.before(), ""),
                Objects.requireNonNullElse(line.after(), ""),
                Objects.requireNonNullElse(line.reason(), ""));
    }
}
