package org.ccpor.export;

import java.util.ArrayList;
import java.util.List;
import org.ccpor.court.CourtProfile;

/** What stands on the first pages of a package of public records. */
final class RecordsCover {
    private final Stationery stationery;
    private final CourtProfile court;
    private final RecordsAsked asked;

    RecordsCover(Stationery stationery, CourtProfile court, RecordsAsked asked) {
        this.stationery = stationery;
        this.court = court;
        this.asked = asked;
    }

    String title() {
        return "Public records: " + court.name();
    }

    List<String> under() {
        return List.of(
                court.officialName(), PublicRecordsService.words(asked) + ", both days included, times of California");
    }

    Paper paper(RecordsPreview preview) {
        var parts = new ArrayList<Paper.Part>();
        parts.add(new Paper.Part(
                "What is in this package",
                "Each part is a CSV file; records.pdf holds all of them for reading. The plan is as it stands when exported,"
                        + " all else is of the days asked for.",
                List.of("Part", "Rows", "Internal: look at these before release"),
                preview.held().stream()
                        .map(it -> List.of(
                                it.title(),
                                Integer.toString(it.rows()),
                                it.internal().isEmpty() ? "none" : String.join(", ", it.internal())))
                        .toList(),
                ""));
        parts.add(new Paper.Part(
                "What is withheld",
                "",
                List.of("What", "Why", "Rows"),
                preview.kept().stream()
                        .map(it -> List.of(it.what(), it.why(), Integer.toString(it.rows())))
                        .toList(),
                "Nothing of these days is security-sensitive."));
        parts.add(new Paper.Part("Review for party data", warnings(preview.warnings()), List.of(), List.of(), ""));
        return stationery.tall("index", title(), under(), parts);
    }

    private static String warnings(int count) {
        return switch (count) {
            case 0 -> "No text of these days was kept after a warning about party data.";
            case 1 -> "1 text of these days was kept after a warning about party data. Look at it before release.";
            default ->
                count + " texts of these days were kept after a warning about party data. Look at them before release.";
        };
    }
}
