package org.ccpor.overview;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * When the last superior court may be live: many runs that draw durations from the courts that finished. Nine runs of ten end
 * after {@code early}, one of ten after {@code late}.
 *
 * @param likely half of the runs end by then
 * @param runs how many were made
 * @param finished courts whose durations were drawn from
 * @param band live courts in time, a month apart
 */
public record Forecast(LocalDate early, LocalDate likely, LocalDate late, int runs, int finished, List<Point> band)
        implements Serializable {
    /** Below so many finished courts their durations say too little. */
    public static final int FEWEST = 8;

    private static final int RUNS = 2000;
    private static final int DAYS_WHEN_OVERDUE = 30;
    private static final int MONTHS = 240;

    /** Live courts at the end of a day: one run of ten has fewer than {@code low}, one of ten more than {@code high}. */
    public record Point(LocalDate day, int low, int middle, int high) implements Serializable {}

    /**
     * What a forecast starts from.
     *
     * @param live courts that are live
     * @param cycles days from the beginning to live of each court that finished
     * @param elapsed days in deployment of each court that is not live
     * @param waiting courts that have not begun; one begins when another goes live
     */
    record Start(LocalDate today, int live, List<Integer> cycles, List<Integer> elapsed, int waiting) {}

    /** The same for the same start; empty without enough finished courts, or when nothing is left to do. */
    static Optional<Forecast> of(Start start) {
        var left = start.elapsed().size() + start.waiting();
        if (start.cycles().size() < FEWEST || left == 0) {
            return Optional.empty();
        }
        var random = new SplittableRandom(start.hashCode());
        var ends = new int[RUNS][];
        for (var run = 0; run < RUNS; run++) {
            ends[run] = run(start, random);
        }
        var last =
                Arrays.stream(ends).mapToInt(it -> it[it.length - 1]).sorted().toArray();
        return Optional.of(new Forecast(
                start.today().plusDays(last[RUNS / 10]),
                start.today().plusDays(last[RUNS / 2]),
                start.today().plusDays(last[RUNS * 9 / 10]),
                RUNS,
                start.cycles().size(),
                band(start, ends, last[RUNS * 9 / 10])));
    }

    /** Days from today on which courts go live, in order. */
    private static int[] run(Start start, SplittableRandom random) {
        var places = new PriorityQueue<Integer>();
        var ends = IntStream.builder();
        for (var elapsed : start.elapsed()) {
            var end = remaining(start.cycles(), elapsed, random);
            places.add(end);
            ends.add(end);
        }
        if (places.isEmpty()) {
            places.add(0);
        }
        for (var i = 0; i < start.waiting(); i++) {
            var begins = places.remove();
            var end = begins + draw(start.cycles(), random);
            places.add(end);
            ends.add(end);
        }
        return ends.build().sorted().toArray();
    }

    /** Drawn from the courts that took longer than this one has already. */
    private static int remaining(List<Integer> cycles, int elapsed, SplittableRandom random) {
        var longer = cycles.stream().filter(it -> it > elapsed).toList();
        return longer.isEmpty() ? DAYS_WHEN_OVERDUE : draw(longer, random) - elapsed;
    }

    private static int draw(List<Integer> numbers, SplittableRandom random) {
        return numbers.get(random.nextInt(numbers.size()));
    }

    private static List<Point> band(Start start, int[][] ends, int until) {
        return IntStream.rangeClosed(0, MONTHS)
                .mapToObj(start.today()::plusMonths)
                .takeWhile(it -> it.isBefore(start.today().plusDays(until).plusMonths(1)))
                .map(it -> point(start, ends, it))
                .toList();
    }

    private static Point point(Start start, int[][] ends, LocalDate day) {
        var days = java.time.temporal.ChronoUnit.DAYS.between(start.today(), day);
        var live = Arrays.stream(ends)
                .mapToInt(
                        run -> (int) Arrays.stream(run).filter(it -> it <= days).count())
                .sorted()
                .toArray();
        return new Point(
                day, start.live() + live[RUNS / 10], start.live() + live[RUNS / 2], start.live() + live[RUNS * 9 / 10]);
    }
}
