package org.ccpor.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a form show to other forms, such as that every site reaches production.
 *
 * @param holds {@code null} while the answers do not tell yet
 * @param words why, such as "5 of 6 sites reach production"
 */
public record Proof(@Nullable Boolean holds, String words) implements Serializable {
    /** Known. */
    public static Proof of(boolean holds, String words) {
        return new Proof(holds, words);
    }

    /** Not known yet. */
    public static Proof open(String words) {
        return new Proof(null, words);
    }
}
