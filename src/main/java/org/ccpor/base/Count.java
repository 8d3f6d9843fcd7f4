package org.ccpor.base;

import java.util.List;
import java.util.stream.Collectors;

/** A number with its noun. */
public final class Count {
    private Count() {}

    /** The first ones by name, and how many more there are: "a; b and 3 more". */
    public static String some(List<String> names, int most, String between) {
        var more = names.size() - most;
        return names.stream().limit(most).collect(Collectors.joining(between))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** Such as "1 court" or "1,204 courts". */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** Where the plural is another word: "1 person", "3 people". */
    public static String of(long number, String one, String many) {
        return number == 1 ? "1 " + one : "%,d %s".formatted(number, many);
    }
}
