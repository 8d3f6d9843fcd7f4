package org.ccpor.bench;

import java.time.Duration;
import org.ccpor.testing.Chromium;

/** Measures a running application with the sample plan and prints one line per figure. */
public final class Bench {
    private static final int WARM_UPS = 5;
    private static final int BOARDS = 20;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private Bench() {}

    /** Takes the address of the application and the id of its process. */
    public static void main(String[] arguments) {
        var address = arguments[0];
        var server = ProcessHandle.of(Long.parseLong(arguments[1])).orElseThrow();
        try (var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright)) {
            var people = new People(browser, address);
            System.out.println("| What | Measured | Goal |");
            System.out.println("| --- | --- | --- |");
            for (var warmUp = 0; warmUp < WARM_UPS; warmUp++) {
                var unused = ColdLoad.of(people.newDevice("coordinator"), address);
            }
            var load = ColdLoad.of(people.newDevice("coordinator"), address);
            row("Cold load of the board, sent over the line", load.kilobytes() + " KB", "450 KB");
            row("Requests of it", load.requests() + "", "");
            load.largest().forEach(it -> row("of these " + it, "", ""));
            row("Until its " + load.cards() + " cards were there", load.milliseconds() + " ms", "1000 ms");
            var cpu = IdleBoards.cpu(people, BOARDS, IDLE, server);
            row("Processor time of " + BOARDS + " idle boards in a minute", cpu.toMillis() + " ms", "50 ms");
        }
    }

    private static void row(String what, String measured, String goal) {
        System.out.printf("| %s | %s | %s |%n", what, measured, goal);
    }
}
