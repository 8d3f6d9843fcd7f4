package org.ccpor.court;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * The 58 superior courts as the files in the jar know them. Only what is documented is called live: no source names the
 * other courts that are.
 */
final class CourtFiles {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CourtFiles() {}

    static List<CourtProfile> superiorCourts() {
        var live = records("court/live.csv").stream()
                .collect(Collectors.toMap(it -> it.get("county"), Function.identity()));
        return records("court/courts.csv").stream().map(it -> profile(it, live)).toList();
    }

    private static CourtProfile profile(CSVRecord court, Map<String, CSVRecord> live) {
        var county = court.get("county");
        @Nullable CSVRecord evidence = live.get(county);
        return new CourtProfile(
                CourtSlug.of(county),
                county,
                court.get("court_name"),
                CourtType.SUPERIOR,
                county,
                court.get("region"),
                court.get("size_band"),
                Integer.parseInt(court.get("population_2020")),
                evidence == null ? null : LocalDate.parse(evidence.get("live_since")),
                evidence == null ? "" : evidence.get("evidence"));
    }

    private static List<CSVRecord> records(String path) {
        try (var reader = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
