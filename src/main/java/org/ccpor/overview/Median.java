package org.ccpor.overview;

import java.io.Serializable;
import java.util.Collection;
import java.util.OptionalInt;

/**
 * The middle of some numbers of days, rounded to a whole day.
 *
 * @param days the median; meaningless if {@code of} is 0
 * @param of how many numbers
 */
public record Median(int days, int of) implements Serializable {
    /** Of any numbers; of none it has {@code of} 0. */
    static Median of(Collection<Integer> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var count = sorted.size();
        if (count == 0) {
            return new Median(0, 0);
        }
        var upper = sorted.get(count / 2);
        var lower = sorted.get((count - 1) / 2);
        return new Median(Math.round((upper + lower) / 2f), count);
    }

    /** Empty if there was nothing to take it of. */
    public OptionalInt value() {
        return of == 0 ? OptionalInt.empty() : OptionalInt.of(days);
    }
}
