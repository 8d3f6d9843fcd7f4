package org.ccpor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.assessment.Measurement.Values;

/**
 * What was measured at one place.
 *
 * @param values complete measurements, the oldest first
 * @param rows rows of the place, those that are still being filled in among them
 */
public record SiteMeasurements(List<Values> values, List<Measurement> rows) {

    static SiteMeasurements of(Site site, List<Measurement> all) {
        var rows =
                all.stream().filter(it -> it.site().equals(Optional.of(site))).toList();
        return new SiteMeasurements(
                rows.stream()
                        .map(Measurement::values)
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(Values::on))
                        .toList(),
                rows);
    }

    /** The measurement that counts: the newest complete one. */
    public Optional<Values> latest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    /** How the values went, such as "Latency 84 → 61 → 40 ms"; empty with fewer than two measurements. */
    public Optional<String> trend() {
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(Stream.of(
                                series("Latency", "ms", it -> String.valueOf(it.latency())),
                                series("upload", "Mbps", it -> plain(it.up())),
                                series("download", "Mbps", it -> plain(it.down())),
                                series("use", "%", it -> String.valueOf(it.use())))
                        .collect(Collectors.joining(", ")));
    }

    /** What falls short of the thresholds; a value exactly at its threshold is enough. */
    static List<String> shortcomings(Values it, Thresholds needed) {
        var found = new ArrayList<String>();
        if (it.down().compareTo(needed.minDownMbps()) < 0) {
            found.add("download %s Mbps, at least %s needed".formatted(plain(it.down()), plain(needed.minDownMbps())));
        }
        if (it.up().compareTo(needed.minUpMbps()) < 0) {
            found.add("upload %s Mbps, at least %s needed".formatted(plain(it.up()), plain(needed.minUpMbps())));
        }
        if (it.use() > needed.maxUsePercent()) {
            found.add("in use %d %% at peak, at most %d allowed".formatted(it.use(), needed.maxUsePercent()));
        }
        if (it.latency() > needed.maxLatencyMs()) {
            found.add("latency %d ms, at most %d allowed".formatted(it.latency(), needed.maxLatencyMs()));
        }
        return found;
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private String series(String name, String unit, Function<Values, String> value) {
        return values.stream().map(value).collect(Collectors.joining(" → ", name + " ", " " + unit));
    }
}
