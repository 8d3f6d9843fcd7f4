package org.ccpor.collaboration;

import java.util.List;

/** What became of a text somebody wants to store. */
public sealed interface CommentResult {
    /** It is stored. */
    record Stored(long id) implements CommentResult {}

    /** It may hold party data; these are the reasons. Nothing was stored. */
    record Held(List<String> reasons) implements CommentResult {}
}
