package org.ccpor.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RecordSource;
import org.ccpor.base.RefusedException;
import org.ccpor.base.TextChangeKind;
import org.ccpor.base.sheet.Table;
import org.ccpor.collaboration.CommentChangeKind;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.form.FormChangeKind;
import org.ccpor.history.HistoryFilter;
import org.ccpor.history.HistoryService;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Role;
import org.ccpor.incident.IncidentChangeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what the public may ask for of a court (domain 8.4). Security-sensitive fields stay out and are named;
 * administrators may take them along in files of their own, each page marked, to review what may be redacted.
 */
@Service
@Transactional
@Coordinators
public class PublicRecordsService {
    private static final Set<ChangeKind> CONFIRMED = Set.of(
            TextChangeKind.CONFIRMED,
            FormChangeKind.TEXT_CONFIRMED,
            IncidentChangeKind.TEXT_CONFIRMED,
            CommentChangeKind.TEXT_CONFIRMED);

    private final ObjectProvider<RecordSource> sources;
    private final CourtDirectory courts;
    private final HistoryService history;
    private final Stationery stationery;
    private final FieldClasses classes = new FieldClasses();

    PublicRecordsService(
            ObjectProvider<RecordSource> sources,
            CourtDirectory courts,
            HistoryService history,
            Stationery stationery) {
        this.sources = sources;
        this.courts = courts;
        this.history = history;
        this.stationery = stationery;
    }

    /**
     * What a package would hold, without making it.
     *
     * @throws RefusedException if something of what is asked is missing or wrong; the sentence begins with the field
     */
    @Transactional(readOnly = true)
    public RecordsPreview preview(@Nullable String court, @Nullable LocalDate from, @Nullable LocalDate to) {
        var asked = RecordsAsked.of(court, from, to, stationery.today());
        requireCourt(asked);
        return preview(asked, tables(asked), withheld(asked));
    }

    /**
     * Writes the package as ZIP; the court's history gets a line of it.
     *
     * @param sensitive with what is kept back, for administrators
     * @throws RefusedException as {@link #preview}
     */
    public void write(
            @Nullable String court,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean sensitive,
            OutputStream out)
            throws IOException {
        stationery.must(!sensitive || stationery.viewer().role() == Role.ADMINISTRATOR, court);
        var asked = RecordsAsked.of(court, from, to, stationery.today());
        var profile = requireCourt(asked);
        var tables = tables(asked);
        var withheld = withheld(asked);
        var days = "%s to %s".formatted(asked.from(), asked.to());
        stationery.record(
                asked.court(),
                "Public records",
                sensitive ? days + ", with security-sensitive answers for review" : days);
        var cover = new RecordsCover(stationery, profile, asked);
        new RecordsZip(stationery, cover)
                .write(preview(asked, tables, withheld), tables, sensitive ? withheld : List.of(), out);
    }

    private CourtProfile requireCourt(RecordsAsked asked) {
        return courts.find(asked.court()).orElseThrow(() -> new RefusedException("Court: there is no such court."));
    }

    private List<Table> tables(RecordsAsked asked) {
        return sources.orderedStream()
                .map(it -> classes.open(it.table(asked.court(), asked.from(), asked.to())))
                .toList();
    }

    private List<RecordSource.Withheld> withheld(RecordsAsked asked) {
        return sources.orderedStream()
                .flatMap(it -> it.withheld(asked.court(), asked.from(), asked.to()).stream())
                .toList();
    }

    private RecordsPreview preview(RecordsAsked asked, List<Table> tables, List<RecordSource.Withheld> withheld) {
        var held = new ArrayList<RecordsPreview.Held>();
        tables.forEach(it -> held.add(
                new RecordsPreview.Held(it.title(), it.rows().size(), classes.columns(it, FieldClass.INTERNAL))));
        return new RecordsPreview(
                held,
                withheld.stream()
                        .map(it -> new RecordsPreview.Kept(
                                it.what(), it.why(), it.table().rows().size()))
                        .toList(),
                warnings(asked));
    }

    private int warnings(RecordsAsked asked) {
        var filter = new HistoryFilter(null, null, asked.from(), asked.to(), null);
        return (int) WholeHistory.read(after -> history.page(asked.court(), filter, after, WholeHistory.PAGE)).stream()
                .filter(it -> CONFIRMED.contains(it.what()))
                .count();
    }

    /** Days in words, such as "Nov 1, 2026 to Nov 22, 2026". */
    static String words(RecordsAsked asked) {
        return Stream.of(asked.from(), asked.to())
                .map(DateFormatter::full)
                .collect(java.util.stream.Collectors.joining(" to "));
    }
}
