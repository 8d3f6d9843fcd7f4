package org.ccpor.base;

import java.io.Serializable;

/**
 * What happened, as a type: each module has an enum of the kinds it writes, named {@code …ChangeKind}, with the sentence that
 * people read of each. History finds them all by itself.
 */
public interface ChangeKind extends Serializable {
    /** Its name in the record, such as {@code item.accepted}. It stays, because lines that were written keep it. */
    String stored();

    /** What happened, the way a person would say it: without a full stop, and without why. */
    String sentence(ChangeValues values);

    /** What it is about, such as {@code item}: the stored name up to its first dot. */
    default String area() {
        return stored().substring(0, Math.max(0, stored().indexOf('.')));
    }
}
