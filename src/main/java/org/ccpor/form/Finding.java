package org.ccpor.form;

import java.io.Serializable;

/**
 * Something to fix or to look at, beside one question.
 *
 * @param path where, as in {@link Answers}; a row's or a table's path if the whole of it is meant
 * @param sentence what is wrong and how to fix it
 * @param blocks whether the form cannot be handed in like this; a warning otherwise
 */
public record Finding(String path, String sentence, boolean blocks) implements Serializable {
    /** Must be fixed before the form is handed in. */
    public static Finding error(String path, String sentence) {
        return new Finding(path, sentence, true);
    }

    /** Worth a look, but no obstacle. */
    public static Finding warning(String path, String sentence) {
        return new Finding(path, sentence, false);
    }
}
