package org.ccpor.process;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the {@code when} of an item. A misspelt fact or value would switch the item off for good, so both are checked. */
final class ConditionParser {
    private static final String WAVE = "wave";
    private static final Pattern WAVE_NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Map<String, List<String>> VALUES = Map.of(
            "imaging", List.of("court", "lea", "both", "none", "query"),
            "gateway", List.of("yes", "no", "later"),
            "courtType", List.of("superior", "tribal"));
    private static final List<String> FACTS = List.of("imaging", "gateway", WAVE, "courtType");

    private ConditionParser() {}

    static Condition read(Section when) {
        when.knowing(Set.of("any-of", "unless", "otherwise"));
        var unless = when.sectionIfAny("unless").map(it -> facts(it, "unless"));
        return new Condition(facts(when.section("any-of"), "any-of"), unless.orElse(Map.of()), when.text("otherwise"));
    }

    private static Map<String, Set<String>> facts(Section section, String name) {
        if (section.keys().isEmpty()) {
            throw section.invalid("'%s' names no fact".formatted(name));
        }
        return section.keys().stream().collect(toUnmodifiableMap(fact -> fact, fact -> values(section, fact)));
    }

    private static Set<String> values(Section anyOf, String fact) {
        var values = anyOf.entries(fact);
        values.forEach(it -> check(fact, it));
        return values.stream().map(Entry::text).collect(toUnmodifiableSet());
    }

    private static void check(String fact, Entry value) {
        if (fact.equals(WAVE)) {
            if (!WAVE_NUMBER.matcher(value.text()).matches()) {
                throw value.invalid("a wave is a number from 1 to 999, not '%s'".formatted(value.text()));
            }
            return;
        }
        var known = VALUES.get(fact);
        if (known == null) {
            throw new Entry(value.file(), value.line(), fact).unknown("fact", FACTS);
        }
        if (!known.contains(value.text())) {
            throw value.unknown("value of '%s'".formatted(fact), known);
        }
    }
}
