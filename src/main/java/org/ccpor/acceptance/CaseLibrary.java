package org.ccpor.acceptance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of the cases; what a court tests by it never changes. */
public record CaseLibrary(int version, String title, List<LibraryCase> cases) {
    /** The case of that id. */
    public Optional<LibraryCase> find(String id) {
        return cases.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** What of it a court tests that works by this model. */
    public Tailored tailored(ProcessingModel model) {
        var leftOut = new EnumMap<Need, Integer>(Need.class);
        var applies = cases.stream()
                .filter(it -> {
                    var lacking = it.needs().stream()
                            .sorted()
                            .filter(need -> !model.has(need))
                            .findFirst();
                    lacking.ifPresent(need -> leftOut.merge(need, 1, Integer::sum));
                    return lacking.isEmpty();
                })
                .toList();
        return new Tailored(applies, Map.copyOf(leftOut));
    }

    /**
     * The cases for one court.
     *
     * @param leftOut how many do not apply, by what is not in use
     */
    public record Tailored(List<LibraryCase> applies, Map<Need, Integer> leftOut) {}
}
