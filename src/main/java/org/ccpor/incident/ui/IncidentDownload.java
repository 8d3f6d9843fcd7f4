package org.ccpor.incident.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.ccpor.base.FileKind;
import org.ccpor.base.sheet.Table;
import org.ccpor.base.ui.TableLink;
import org.ccpor.incident.IncidentFilter;
import org.ccpor.incident.IncidentLine;
import org.jspecify.annotations.Nullable;

/** The list as it is narrowed, as a file. The service asks again who downloads. */
final class IncidentDownload {
    private static final List<String> HEADERS = List.of(
            "Number",
            "Court",
            "Priority",
            "State",
            "Environment",
            "Area",
            "What happened",
            "Affected",
            "Workaround",
            "Who works on it",
            "External ticket",
            "Root cause",
            "Noticed",
            "Reported",
            "Acknowledge by",
            "Acknowledged",
            "Fix by",
            "Fixed",
            "Closed");

    private IncidentDownload() {}

    static Anchor link(IncidentModel model, Supplier<IncidentFilter> filter, FileKind kind, String words) {
        return TableLink.of(words, kind, () -> table(model, filter.get()));
    }

    private static Table table(IncidentModel model, IncidentFilter filter) {
        var zone = model.clock().getZone();
        return new Table(
                "incidents",
                "Incidents",
                HEADERS,
                model.incidents().list(filter).stream().map(it -> row(it, zone)).toList());
    }

    static List<String> row(IncidentLine it, ZoneId zone) {
        var times = it.times();
        return List.of(
                it.number(),
                it.courtName(),
                it.priority().label(),
                it.state().label(),
                it.environment().label(),
                it.area().label(),
                it.title(),
                it.affected(),
                it.workaround(),
                it.responsible().label(),
                it.ticket(),
                it.rootCause(),
                when(times.noticed(), zone),
                when(times.reported(), zone),
                when(times.acknowledgeBy(), zone),
                when(times.acknowledged(), zone),
                when(times.fixBy(), zone),
                when(times.fixed(), zone),
                when(times.closed(), zone));
    }

    private static String when(@Nullable Instant at, ZoneId zone) {
        return at == null
                ? ""
                : LocalDateTime.ofInstant(at, zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' ');
    }
}
