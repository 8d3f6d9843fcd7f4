package org.ccpor.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RecordSource;
import org.ccpor.base.sheet.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Incidents reported on the days asked for. Of security incidents even that they happened is kept back. */
@Component
@Order(40)
class IncidentRecordSource implements RecordSource {
    private static final List<String> COLUMNS = List.of(
            "Number",
            "Reported",
            "By",
            "Priority",
            "State",
            "Area",
            "What happened",
            "Affected",
            "Workaround",
            "Root cause",
            "Acknowledged",
            "Fixed",
            "Closed");

    private final IncidentRepository incidents;
    private final Clock clock;

    IncidentRecordSource(IncidentRepository incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Incidents";
    }

    @Override
    public Table table(String court, LocalDate from, LocalDate to) {
        return new Table("incidents", title(), COLUMNS, rows(court, from, to, it -> !it.security()));
    }

    @Override
    public Optional<Withheld> withheld(String court, LocalDate from, LocalDate to) {
        var rows = rows(court, from, to, IncidentLine::security);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Withheld(
                        "Security incidents",
                        "They may show how a court or an agency could be attacked (rule 10.500, security).",
                        new Table("incidents-security", "Security incidents", COLUMNS, rows)));
    }

    private List<List<String>> rows(String court, LocalDate from, LocalDate to, Predicate<IncidentLine> which) {
        return incidents.of(List.of(court)).reversed().stream()
                .map(it -> it.line(court))
                .filter(which)
                .filter(it -> within(DateFormatter.day(it.times().reported(), clock), from, to))
                .map(this::row)
                .toList();
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private List<String> row(IncidentLine it) {
        var times = it.times();
        return List.of(
                it.number(),
                when(times.reported()),
                it.reportedBy(),
                it.priority().label(),
                it.state().label(),
                it.area().label(),
                it.title(),
                it.affected(),
                it.workaround(),
                it.rootCause(),
                when(times.acknowledged()),
                when(times.fixed()),
                when(times.closed()));
    }

    private String when(@Nullable Instant at) {
        return at == null
                ? ""
                : LocalDateTime.ofInstant(at, clock.getZone())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' ');
    }
}
