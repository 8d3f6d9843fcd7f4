package org.ccpor.bench;

import com.microsoft.playwright.BrowserContext;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What boards cost the server that nobody touches: processor time of all its threads in a minute, and how much of that
 * the same process uses without any board. The compiler is told apart: it ends once everything is compiled.
 *
 * @param all milliseconds with the boards open
 * @param empty milliseconds in the same process with none
 * @param compiler milliseconds of {@code all} in which the JVM compiled
 * @param cost of the boards: without the process's own, without compiling
 * @param threads where {@code all} went, the dearest first
 */
record IdleBoards(double all, double empty, double compiler, double cost, String threads) {
    private static final Duration SETTLE = Duration.ofSeconds(45);
    private static final Duration QUIET = Duration.ofSeconds(15);
    private static final int NAMED = 8;

    static IdleBoards of(People people, int boards, Duration idle, Server server) {
        var devices = IntStream.range(0, boards)
                .mapToObj(it -> people.newDevice("coordinator"))
                .toList();
        Map<String, Double> open;
        try {
            var pages = devices.stream().map(BrowserContext::newPage).toList();
            pages.forEach(page -> page.navigate(people.address() + "/"));
            pages.forEach(page -> page.locator("[data-court]").first().waitFor());
            open = after(SETTLE, idle, server);
        } finally {
            devices.forEach(BrowserContext::close);
        }
        var none = after(QUIET, idle, server);
        var cost = (sum(open) - compiler(open)) - (sum(none) - compiler(none));
        return new IdleBoards(sum(open), sum(none), compiler(open), cost, dearest(open));
    }

    private static Map<String, Double> after(Duration settle, Duration idle, Server server) {
        sleep(settle);
        var before = server.used();
        sleep(idle);
        var used = new TreeMap<String, Double>();
        server.used()
                .forEach((thread, millis) -> used.merge(
                        thread.substring(0, thread.lastIndexOf('/')),
                        millis - before.getOrDefault(thread, 0.0),
                        Double::sum));
        return used;
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double sum(Map<String, Double> used) {
        return used.values().stream().mapToDouble(it -> it).sum();
    }

    private static double compiler(Map<String, Double> used) {
        return used.entrySet().stream()
                .filter(it -> it.getKey().matches("C[12] Compiler.*"))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static String dearest(Map<String, Double> used) {
        return used.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(NAMED)
                .map(it -> "%s %.0f".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining(", "));
    }
}
