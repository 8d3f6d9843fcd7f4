package org.ccpor.base;

/** A number with its noun. */
public final class Count {
    private Count() {}

    /** Such as "1 court" or "1,204 courts". */
    public static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    /** Where the plural is another word: "1 person", "3 people". */
    public static String of(long number, String one, String many) {
        return number == 1 ? "1 " + one : "%,d %s".formatted(number, many);
    }
}
