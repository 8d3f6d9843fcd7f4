package org.ccpor.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.history.HistoryFilter;
import org.ccpor.history.HistoryLine;
import org.ccpor.history.HistoryService;
import org.ccpor.identity.Administrators;
import org.ccpor.identity.Everyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** History, newest first, all of it that the filter lets through. */
@Service
@Transactional
@Everyone
public class HistoryExportService {
    private static final String NONE = "No line of history fits this filter.";
    private static final List<String> COLUMNS = List.of("When", "Who", "What happened", "Old", "New", "Reason");

    private final HistoryService history;
    private final CourtDirectory courts;
    private final Stationery stationery;

    HistoryExportService(HistoryService history, CourtDirectory courts, Stationery stationery) {
        this.history = history;
        this.courts = courts;
        this.stationery = stationery;
    }

    /**
     * Of one court; its history gets a line of this export.
     *
     * @param words the filter in words; empty without one
     * @throws org.springframework.security.access.AccessDeniedException if this viewer may see only the court's card
     * @throws RefusedException if there is no such court
     */
    public Paper court(String court, HistoryFilter filter, String words) {
        stationery.requireReader(court);
        var name = courts.find(court).orElseThrow(() -> new RefusedException("There is no such court."));
        var lines = WholeHistory.read(after -> history.page(court, filter, after, WholeHistory.PAGE));
        stationery.record(court, "History", words.isBlank() ? null : words);
        return stationery.wide(
                "history-" + court,
                "History of " + name.name(),
                List.of(name.officialName(), count(lines), words.isBlank() ? "No filter" : "Filter: " + words),
                List.of(new Paper.Part(
                        "", "", COLUMNS, lines.stream().map(this::row).toList(), NONE)));
    }

    /** Of all courts and of what belongs to none, for auditors. */
    @Administrators
    public Paper everywhere(HistoryFilter filter, String words) {
        var names = courts.all().stream().collect(Collectors.toMap(CourtProfile::slug, CourtProfile::name));
        var lines = WholeHistory.read(after -> history.everywhere(filter, after, WholeHistory.PAGE));
        stationery.record("", "History of all courts", words.isBlank() ? null : words);
        return stationery.wide(
                "history-all-courts",
                "History of all courts",
                List.of(count(lines), words.isBlank() ? "No filter" : "Filter: " + words),
                List.of(new Paper.Part(
                        "",
                        "",
                        Stream.concat(Stream.of("Court"), COLUMNS.stream()).toList(),
                        lines.stream().map(it -> row(it, names)).toList(),
                        NONE)));
    }

    private static String count(List<HistoryLine> lines) {
        return lines.size() == 1
                ? "1 line, times of California"
                : "%,d lines, times of California".formatted(lines.size());
    }

    private List<String> row(HistoryLine line, Map<String, String> names) {
        return Stream.concat(Stream.of(names.getOrDefault(line.court(), line.court())), row(line).stream())
                .toList();
    }

    private List<String> row(HistoryLine line) {
        return List.of(
                stationery.stamp(line.at()),
                line.actor(),
                line.sentenceWithoutReason(),
                Objects.requireNonNullElse(line.before(), ""),
                Objects.requireNonNullElse(line.after(), ""),
                Objects.requireNonNullElse(line.reason(), ""));
    }
}
