package org.ccpor.golive;

import org.jspecify.annotations.Nullable;

/**
 * What a line says.
 *
 * @param answer {@code null} while it is not known or not answered
 * @param words why, for people
 */
record LineStatus(@Nullable Answer answer, String words) {
    /** Whether "go" need not wait for it. */
    boolean holds() {
        return answer == Answer.YES || answer == Answer.NOT_APPLICABLE;
    }
}
