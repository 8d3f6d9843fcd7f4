package org.ccpor.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ccpor.provisioning.table.UserCells;
import org.jspecify.annotations.Nullable;

/** Says what differs between two states of a user. */
public final class UserDifference {
    private UserDifference() {}

    /**
     * Values of {@code told} that differ, for history. E-mail and phone are named but not copied, because they must be able to
     * go when a person leaves, and history stays (domain 8.4).
     */
    static String history(UserEntry told, UserEntry other, String age) {
        return words(told, other, age);
    }

    /** Values of {@code told} that differ from {@code other}, for the person who decides between them. */
    public static String screen(UserEntry told, UserEntry other) {
        var words = words(told, other, null);
        return words.isEmpty() ? "The same" : words;
    }

    private static String words(UserEntry told, UserEntry other, @Nullable String age) {
        var words = new ArrayList<String>();
        var here = UserCells.of(told);
        var there = UserCells.of(other);
        for (var column : UserColumn.ofCourt()) {
            var value = here.get(column.ordinal());
            if (column != UserColumn.CLETS_EXPIRES && !Objects.equals(value, there.get(column.ordinal()))) {
                var personal =
                        List.of(UserColumn.WORK_EMAIL, UserColumn.WORK_PHONE).contains(column);
                var shown = value.isEmpty() ? "none" : personal && age != null ? age : value;
                words.add(column.header() + ": " + shown);
            }
        }
        return String.join("; ", words);
    }
}
