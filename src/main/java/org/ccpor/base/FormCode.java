package org.ccpor.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form of the process, by the code that templates, addresses and the record use (domain, part 4). */
public enum FormCode {
    F1,
    F2,
    F3,
    F4,
    F5,
    F6,
    F7,
    F8,
    F9,
    F10,
    F11,
    F12,
    F13;

    /** As somebody typed it, or an address or a template says it, in either case; empty if there is no such form. */
    public static Optional<FormCode> of(String typed) {
        var wanted = typed.toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(it -> it.name().equals(wanted)).findFirst();
    }
}
