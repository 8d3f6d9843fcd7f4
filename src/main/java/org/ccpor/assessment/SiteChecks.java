package org.ccpor.assessment;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ccpor.assessment.Check.State;
import org.ccpor.assessment.GapAction.Side;
import org.ccpor.assessment.Reach.Reached;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers;
import org.ccpor.assessment.scanner.ScannerAnswers;
import org.ccpor.assessment.scanner.ScannerAnswers.Scanner;
import org.ccpor.assessment.scanner.ScannerLoad;
import org.ccpor.base.Count;
import org.jspecify.annotations.Nullable;

/**
 * The checks of one place: its line, room for the scans of form F3, both sign-in pages.
 *
 * @param scanners scanners that stand there
 */
public record SiteChecks(
        Site site,
        SiteMeasurements measured,
        List<Reach> reach,
        List<Scanner> scanners,
        Thresholds needed,
        String label) {
    private static final String PART = "connectivity";

    /** Of every place that F3 or F4 names. */
    public static List<SiteChecks> of(InfrastructureAnswers answers, ScannerAnswers f3, Thresholds needed) {
        return places(answers, f3).stream()
                .map(site -> new SiteChecks(
                        site,
                        SiteMeasurements.of(site, answers.sites()),
                        here(answers.reach(), Reach::site, site),
                        here(f3.scanners(), Scanner::site, site).stream()
                                .filter(Scanner::needed)
                                .toList(),
                        needed,
                        site.label()))
                .toList();
    }

    /** Line, headroom of each measurement, and reach, in that order. */
    public List<Check> all() {
        return Stream.of(Stream.of(line()), headroom().stream(), Stream.of(staging(), production()))
                .flatMap(Function.identity())
                .toList();
    }

    /** Whether the latest measurement of the line is good enough. */
    public Check line() {
        var latest = measured.latest();
        if (latest.isEmpty()) {
            var rows = measured.rows();
            return check(
                    "line",
                    rows.isEmpty() ? "sites" : "sites/" + rows.getLast().id(),
                    "Line",
                    State.OPEN,
                    "a measurement with all values and its date is missing");
        }
        var lacks = SiteMeasurements.shortcomings(latest.get(), needed);
        return check(
                "line",
                "sites/" + latest.get().row(),
                "Line",
                lacks.isEmpty() ? State.PASS : State.FAIL,
                lacks.isEmpty() ? "" : label + ": " + String.join("; ", lacks) + ".");
    }

    /** Whether the scans of a busy day pass in the time and share allowed; empty where nobody scans. */
    public Optional<Check> headroom() {
        if (scanners.isEmpty()) {
            return Optional.empty();
        }
        var load = ScannerLoad.of(scanners);
        var latest = measured.latest();
        if (latest.isEmpty()) {
            return Optional.of(check("headroom", "sites", "Room for scans", State.OPEN, "no measurement yet"));
        }
        var path = "sites/" + latest.get().row();
        var capacity = needed.capacityKb(latest.get().up());
        var words = "%s a day at peak, %s pass in %s at %d %% of the upload"
                .formatted(
                        ScannerLoad.size(load.uploadKb()),
                        ScannerLoad.size(capacity),
                        Count.of(needed.headroomHours(), "hour"),
                        needed.headroomUsePercent());
        if (load.uploadKb() > capacity) {
            return Optional.of(check("headroom", path, "Room for scans", State.FAIL, label + ": " + words + "."));
        }
        return Optional.of(
                load.unknown() > 0
                        ? check("headroom", path, "Room for scans", State.OPEN, "file sizes are missing in form F3")
                        : check("headroom", path, "Room for scans", State.PASS, words));
    }

    private Check staging() {
        return reached("staging", "Staging sign-in page", Reach::staging);
    }

    /** The sign-in page of production. */
    public Check production() {
        return reached("production", "Production sign-in page", Reach::production);
    }

    private Check reached(String key, String name, Function<Reach, @Nullable Reached> page) {
        var latest = reach.stream()
                .filter(it -> it.testedOn() != null && page.apply(it) != null)
                .max(Comparator.comparing(it -> Objects.requireNonNull(it.testedOn())));
        if (latest.isEmpty()) {
            return check(key, "reach", name, State.OPEN, "a result with its date is missing");
        }
        var passed = page.apply(latest.get()) == Reached.PASS;
        return check(
                key,
                "reach/" + latest.get().id(),
                name,
                passed ? State.PASS : State.FAIL,
                passed ? "" : label + ": the " + name.toLowerCase(java.util.Locale.ROOT) + " cannot be reached.");
    }

    private Check check(String key, String path, String name, State state, String detail) {
        return new Check(
                key + "-" + site.key(),
                PART,
                path,
                name + ", " + label,
                state,
                detail,
                site.owner() == CourtOrLea.LEA ? Side.LEA : Side.COURT);
    }

    private static <T> List<T> here(List<T> rows, Function<T, Optional<Site>> place, Site site) {
        return rows.stream()
                .filter(it -> place.apply(it).equals(Optional.of(site)))
                .toList();
    }

    /** In the order in which they were measured, then tested, then those where form F3 has scanners. */
    private static Set<Site> places(InfrastructureAnswers answers, ScannerAnswers f3) {
        var places = new LinkedHashSet<Site>();
        answers.sites().forEach(it -> it.site().ifPresent(places::add));
        answers.reach().forEach(it -> it.site().ifPresent(places::add));
        f3.scanners().stream().filter(Scanner::needed).forEach(it -> it.site().ifPresent(places::add));
        return places;
    }
}
