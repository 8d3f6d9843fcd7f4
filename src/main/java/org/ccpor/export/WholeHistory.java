package org.ccpor.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ccpor.history.HistoryLine;
import org.jspecify.annotations.Nullable;

/** Reads all pages of a history. */
final class WholeHistory {
    static final int PAGE = 500;

    private WholeHistory() {}

    /** @param page reads the page after the line of that id; the first for {@code null} */
    static List<HistoryLine> read(Function<@Nullable Long, List<HistoryLine>> page) {
        var all = new ArrayList<HistoryLine>();
        var next = page.apply(null);
        while (!next.isEmpty()) {
            all.addAll(next);
            next = next.size() < PAGE ? List.of() : page.apply(next.getLast().id());
        }
        return all;
    }
}
