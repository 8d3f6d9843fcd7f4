package org.ccpor.base;

import java.io.Serializable;
import java.util.function.Function;

/**
 * What happened, as a type: each module has an enum of the kinds it writes, named {@code …ChangeKind}, with the sentence that
 * people read of each. History finds them all by itself.
 */
public interface ChangeKind extends Serializable {
    /** How it is kept and told. */
    Wording wording();

    /** Its name in the record, such as {@code item.accepted}. It stays, because lines that were written keep it. */
    default String stored() {
        return wording().stored();
    }

    /** What happened, the way a person would say it: without a full stop, and without why. */
    default String sentence(ChangeValues values) {
        return wording().sentence().apply(values);
    }

    /** What it is about, such as {@code item}: the stored name up to its first dot. */
    default String area() {
        return stored().substring(0, Math.max(0, stored().indexOf('.')));
    }

    /** Whether its values are user names, alone or between commas. */
    default boolean namesPeople() {
        return false;
    }

    /**
     * What a constant of such an enum holds.
     *
     * @param stored its name in the record
     * @param sentence what people read
     */
    record Wording(String stored, Function<ChangeValues, String> sentence) {}
}
