package org.ccpor.collaboration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;

/**
 * What a comment is about: the court, an item of its plan, or a field of a form.
 *
 * @param key empty for the court, {@code item/} and the item, or {@code form/} with the form's code and the field's path
 * @param label the same in words
 */
@Embeddable
public record CommentPlace(@Column(name = "place") String key, String label) implements Serializable {
    private static final Pattern KEY = Pattern.compile("|(item|form)/[\\w./#-]+");
    private static final int LONGEST_KEY = 200;
    private static final int LONGEST_LABEL = 300;

    /** The court as a whole. */
    public static final CommentPlace COURT = new CommentPlace("", "The court");

    public CommentPlace {
        label = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
    }

    /** @throws RefusedException if the key is none of ours */
    void check() {
        if (!KEY.matcher(key).matches() || key.length() > LONGEST_KEY) {
            throw new RefusedException("There is no such place for a comment.");
        }
    }

    public static CommentPlace item(String item, String wording) {
        return new CommentPlace("item/" + item, wording);
    }

    /** @param path of the field; empty for the form as a whole */
    public static CommentPlace field(FormCode form, String path, String words) {
        return new CommentPlace("form/" + form + (path.isEmpty() ? "" : "/" + path), "Form " + form + ": " + words);
    }
}
