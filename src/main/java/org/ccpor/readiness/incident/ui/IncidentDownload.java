package org.ccpor.readiness.incident.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.ccpor.base.FileKind;
import org.ccpor.provisioning.sheet.SheetWriter;
import org.ccpor.readiness.incident.IncidentFilter;
import org.ccpor.readiness.incident.IncidentLine;
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

    static Anchor link(IncidentUiDesk desk, Supplier<IncidentFilter> filter, FileKind kind, String words) {
        DownloadHandler handler = event -> send(event, desk, filter.get(), kind);
        var link = new Anchor(handler, words);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private static void send(DownloadEvent event, IncidentUiDesk desk, IncidentFilter filter, FileKind kind)
            throws IOException {
        var zone = desk.clock().getZone();
        var rows = desk.incidents().list(filter).stream().map(it -> row(it, zone));
        event.setFileName("incidents." + kind.ending());
        event.setContentType(kind.mediaType());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        if (kind == FileKind.XLSX) {
            SheetWriter.xlsx(event.getOutputStream(), "Incidents", HEADERS, rows);
        } else {
            SheetWriter.csv(event.getOutputStream(), HEADERS, rows);
        }
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
