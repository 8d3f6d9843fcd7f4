package org.ccpor.process;

import java.util.Map;
import java.util.Set;

/**
 * Whether an item applies, as data: it applies when any of the facts has one of the listed values, unless another fact rules it
 * out. A fact that is absent or {@code unknown} never switches an item off.
 *
 * @param anyOf fact name ({@code imaging}, {@code gateway}, {@code wave}, {@code courtType}) to accepted values
 * @param unless fact name to values that rule the item out whatever {@code anyOf} says
 * @param otherwise the reason shown when it does not apply
 */
public record Condition(Map<String, Set<String>> anyOf, Map<String, Set<String>> unless, String otherwise) {
    /** Ruled out by nothing. */
    public Condition(Map<String, Set<String>> anyOf, String otherwise) {
        this(anyOf, Map.of(), otherwise);
    }

    /** Whether the item applies with these facts. */
    public boolean holds(Map<String, String> facts) {
        return unless.entrySet().stream().noneMatch(it -> it.getValue().contains(facts.getOrDefault(it.getKey(), "")))
                && anyOf.entrySet().stream().anyMatch(it -> accepts(it.getValue(), facts.get(it.getKey())));
    }

    private static boolean accepts(Set<String> values, @org.jspecify.annotations.Nullable String fact) {
        return fact == null || fact.isBlank() || "unknown".equals(fact) || values.contains(fact);
    }
}
