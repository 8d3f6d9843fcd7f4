package org.ccpor.acceptance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccpor.acceptance.AcceptanceRows.CaseRow;
import org.ccpor.acceptance.AcceptanceRows.Defect;

/**
 * When the test may end (proposed, domain F10): every case was run or does not apply, no defect of priority 1 or 2 is open,
 * open ones of priority 3 and 4 have a workaround and were accepted in writing. Blocked is not run, and a failed case needs
 * a defect or another run.
 */
record ExitRule(List<Lack> lacks) {
    /**
     * Something that is missing.
     *
     * @param key what it is about; the same as long as it is the same
     */
    record Lack(String key, String sentence) {}

    static ExitRule of(AcceptanceTest test) {
        var lacks = new ArrayList<Lack>();
        if (test.cases().isEmpty()) {
            lacks.add(new Lack("cases", "No cases are listed yet."));
        }
        for (var row : test.cases()) {
            var defects = test.defects().stream()
                    .filter(it -> row.id().equals(it.of()))
                    .toList();
            lackOf(row, defects).ifPresent(it -> lacks.add(new Lack("case:" + row.id(), row.id() + it)));
        }
        test.defects().stream().filter(Defect::open).forEach(it -> lackOf(it)
                .ifPresent(why -> lacks.add(new Lack("defect:" + it.id(), name(it) + why))));
        return new ExitRule(List.copyOf(lacks));
    }

    private static Optional<String> lackOf(CaseRow row, List<Defect> defects) {
        return switch (row.result()) {
            case null -> Optional.of(" was not run.");
            case BLOCKED -> Optional.of(" is blocked: run it, or say that it does not apply.");
            case FAIL ->
                defects.stream().anyMatch(Defect::open)
                        ? Optional.empty()
                        : Optional.of(" failed and has no open defect: run it again.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> lackOf(Defect it) {
        if (it.severe()) {
            return Optional.of(" is open.");
        }
        var missing = new ArrayList<String>();
        if (blank(it.workaround())) {
            missing.add("a workaround");
        }
        if (blank(it.accepted())) {
            missing.add("acceptance in writing");
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(" needs " + String.join(" and ", missing) + ".");
    }

    static String name(Defect it) {
        var priority = it.priority();
        return "Defect %s (priority %s)".formatted(it.number(), priority == null ? "?" : priority.number());
    }

    static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }

    boolean met() {
        return lacks.isEmpty();
    }

    /** Whether a defect of priority 1 is open: then nobody approves. */
    static boolean worstOpen(AcceptanceTest test) {
        return test.defects().stream().anyMatch(it -> it.open() && it.priority() == Priority.ONE);
    }

    /** What is missing now and was not before. */
    Set<String> worseThan(ExitRule before) {
        var news = lacks.stream().map(Lack::key).collect(Collectors.toCollection(HashSet::new));
        news.removeAll(before.lacks.stream().map(Lack::key).collect(Collectors.toSet()));
        return news;
    }

    /** What is missing, in few sentences: cases that were not run are counted, everything else is named. */
    List<String> sentences() {
        Predicate<Lack> notRun = it -> it.sentence().endsWith(" was not run.");
        var words = new ArrayList<String>();
        var open = lacks.stream().filter(notRun).toList();
        if (open.size() > 1) {
            words.add("%,d cases were not run.".formatted(open.size()));
        } else {
            open.forEach(it -> words.add(it.sentence()));
        }
        lacks.stream().filter(notRun.negate()).map(Lack::sentence).forEach(words::add);
        return List.copyOf(words);
    }
}
