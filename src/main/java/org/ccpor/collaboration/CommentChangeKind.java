package org.ccpor.collaboration;

import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to comments. */
public enum CommentChangeKind implements ChangeKind {
    WRITTEN("comment.written", it -> it.about("Commented")),
    EDITED("comment.edited", it -> it.about("Comment edited")),
    DELETED("comment.deleted", it -> it.about("Comment deleted")),
    TEXT_CONFIRMED("comment.text-confirmed", it -> it.all("Comment text confirmed"));

    private final Wording wording;

    CommentChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
