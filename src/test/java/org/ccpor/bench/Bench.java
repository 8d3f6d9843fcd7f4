package org.ccpor.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.ccpor.testing.Chromium;

/**
 * Measures a running application with the sample plan and prints one line per figure. Processor time, heap, bytes and
 * statements are right on a busy machine too; times by the clock are not.
 */
public final class Bench {
    private static final int WARM_UPS = 8;
    private static final int LOADS = 5;
    private static final int BOARDS = 20;
    private static final int VIEWERS = 50;
    private static final int DRAGS = 15;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private Bench() {}

    /** Takes the address of the application and the id of its process. */
    public static void main(String[] arguments) throws SQLException {
        var address = arguments[0];
        var server = new Server(Long.parseLong(arguments[1]));
        try (var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright);
                var database = Statements.of(server.id())) {
            var people = new People(browser, address);
            System.out.println("| What | Measured | Goal | |");
            System.out.println("| --- | --: | --: | --- |");
            coldLoad(people);
            idle(IdleBoards.of(people, BOARDS, IDLE, server));
            row("Heap per open board", OpenBoards.heap(people, BOARDS, server), 64, "KB");
            row("SQL statements to open the board", OpenBoards.statements(people, database), 3, "");
            drags(people, database);
        }
    }

    private static void coldLoad(People people) {
        for (var warmUp = 0; warmUp < WARM_UPS; warmUp++) {
            var unused = ColdLoad.of(people.newDevice("coordinator"), people.address());
        }
        var loads = Stream.generate(() -> ColdLoad.of(people.newDevice("coordinator"), people.address()))
                .limit(LOADS)
                .sorted(Comparator.comparing(ColdLoad::milliseconds))
                .toList();
        var median = loads.get(LOADS / 2);
        row("Cold load of the board, sent over the line", median.kilobytes(), 450, "KB");
        note("Requests of it", median.requests() + "");
        median.largest().forEach(it -> note("of these " + it, ""));
        row("Until its " + median.cards() + " cards were there, median of " + LOADS, median.milliseconds(), 1000, "ms");
    }

    private static void idle(IdleBoards idle) {
        row(BOARDS + " idle boards, processor time in a minute", Math.round(idle.cost()), 50, "ms");
        note("the process with the boards, compiler included", Math.round(idle.all()) + " ms");
        note("of these the compiler", Math.round(idle.compiler()) + " ms");
        note("the same process without a board", Math.round(idle.empty()) + " ms");
        note("by thread: " + idle.threads(), "");
    }

    private static void drags(People people, Statements database) throws SQLException {
        try (var watchers = new Watchers(people)) {
            watchers.grow(1, people.address());
            var seen = watchers.seenAfter(DRAGS);
            row("Dragged until seen in another browser, median of " + DRAGS, seen[DRAGS / 2], 200, "ms");
            note("the slowest of them", seen[DRAGS - 1] + " ms");
            var one = watchers.statements(database);
            watchers.grow(VIEWERS, people.address());
            note("SQL statements of a drag, 1 viewer", one + "");
            row("SQL statements of a drag, " + VIEWERS + " viewers", watchers.statements(database), one, "");
        }
    }

    private static void row(String what, long measured, long goal, String unit) {
        var met = measured <= goal ? "met" : "missed";
        System.out.printf("| %s | %d %s | %d %s | %s |%n", what, measured, unit, goal, unit, met);
    }

    private static void note(String what, String measured) {
        System.out.printf("| %s | %s | | |%n", what, measured);
    }
}
