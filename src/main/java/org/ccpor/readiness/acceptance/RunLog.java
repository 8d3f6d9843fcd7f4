package org.ccpor.readiness.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ccpor.form.Answers;
import org.ccpor.readiness.acceptance.TestRows.CaseRow;
import org.jspecify.annotations.Nullable;

/** Keeps every result: what was run before stays when a case is run again. */
final class RunLog {
    private RunLog() {}

    /** Rows to add for the cases that were run in this change. */
    static Map<String, @Nullable String> of(AcceptanceTest was, AcceptanceTest is, Answers after) {
        var follow = new HashMap<String, @Nullable String>();
        var place = after.rows("runs").size();
        for (var row : is.cases()) {
            if (row.run() != null && !Objects.equals(row.run(), runOf(was, row))) {
                add(follow, row, ++place);
            }
        }
        return follow;
    }

    private static @Nullable Integer runOf(AcceptanceTest was, CaseRow row) {
        return was.cases().stream()
                .filter(it -> it.id().equals(row.id()))
                .findFirst()
                .map(CaseRow::run)
                .orElse(null);
    }

    private static void add(Map<String, @Nullable String> follow, CaseRow row, int place) {
        var path = "runs/%s-%d".formatted(row.id(), row.run());
        follow.put(path, String.valueOf(place));
        follow.put(path + "/of", row.id());
        follow.put(path + "/result", row.result() == null ? null : row.result().name());
        follow.put(path + "/tester", row.tester());
        follow.put(path + "/on", text(row.on()));
        follow.put(path + "/note", row.note());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
