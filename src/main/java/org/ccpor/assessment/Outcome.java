package org.ccpor.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.assessment.Check.State;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers;

/**
 * What the checks of form F4 come to on one day.
 *
 * @param waived keys of checks and ids of actions that a waiver covers that day
 */
public record Outcome(List<Check> checks, List<GapAction> actions, Set<String> waived) {

    /** With the waivers that hold that day. */
    public static Outcome of(InfrastructureAnswers answers, List<Check> checks, LocalDate today) {
        return new Outcome(
                checks,
                answers.actions(),
                answers.waivers().stream()
                        .filter(it -> it.holds(today))
                        .map(Waiver::what)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet()));
    }

    /** Whose id tells that this check opened it. */
    public static boolean opened(GapAction action, Check check) {
        return action.id().startsWith(check.key() + "-");
    }

    /** Checks that have neither passed nor are waived. */
    public List<Check> obstacles() {
        return checks.stream()
                .filter(it -> !it.is(State.PASS) && !waived.contains(it.key()))
                .toList();
    }

    /** Actions in hand that no waiver covers, neither by themselves nor by the check that opened them. */
    List<GapAction> openActions() {
        return actions.stream()
                .filter(GapAction::open)
                .filter(it -> !waived.contains(it.id()))
                .filter(it -> checks.stream().noneMatch(check -> opened(it, check) && waived.contains(check.key())))
                .toList();
    }

    /** Whether nothing is left that stands in the way of going live. */
    public boolean ready() {
        return obstacles().isEmpty() && openActions().isEmpty();
    }

    /** Why it is not ready, in one sentence; empty if it is. */
    public Optional<String> whyNot() {
        if (ready()) {
            return Optional.empty();
        }
        var reasons = new ArrayList<String>();
        var obstacles = obstacles();
        if (!obstacles.isEmpty()) {
            var names = obstacles.stream().limit(3).map(Check::name).collect(Collectors.joining(", "));
            var more = obstacles.size() > 3 ? " and %d more".formatted(obstacles.size() - 3) : "";
            reasons.add("%s not passed (%s%s)"
                    .formatted(obstacles.size() == 1 ? "1 check has" : obstacles.size() + " checks have", names, more));
        }
        var open = openActions().size();
        if (open > 0) {
            reasons.add(open == 1 ? "1 action is open" : open + " actions are open");
        }
        return Optional.of(
                "Not ready yet: %s. Close them, or waive them below.".formatted(String.join(", and ", reasons)));
    }

    /** Such as "11 of 13 checks passed, 2 need a retest". */
    public static String words(List<Check> checks, Set<String> waived) {
        var words = new ArrayList<String>();
        var passed = count(checks, State.PASS, Set.of());
        words.add("%d of %d checks passed".formatted(passed, checks.size()));
        add(words, count(checks, State.FAIL, waived), "needs a retest", "need a retest");
        add(words, count(checks, State.WAITING, waived), "waiting", "waiting");
        add(words, count(checks, State.OPEN, waived), "not checked yet", "not checked yet");
        add(
                words,
                checks.stream()
                        .filter(it -> !it.is(State.PASS) && waived.contains(it.key()))
                        .count(),
                "waived",
                "waived");
        return String.join(", ", words);
    }

    private static long count(List<Check> checks, State state, Set<String> without) {
        return checks.stream()
                .filter(it -> it.is(state) && !without.contains(it.key()))
                .count();
    }

    private static void add(List<String> words, long count, String one, String many) {
        if (count > 0) {
            words.add(count + " " + (count == 1 ? one : many));
        }
    }
}
