package org.ccpor.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.assessment.Check.State;
import org.ccpor.assessment.GapAction.Status;
import org.ccpor.form.Answers;
import org.jspecify.annotations.Nullable;

/** Opens an action when a check fails and closes it when the check passes again. The action's row id begins with the check's key. */
public final class GapActionRule {
    private static final String TABLE = "actions";

    private final Answers answers;
    private final List<GapAction> actions;
    private final LocalDate due;
    private final Map<String, @Nullable String> changes = new TreeMap<>();
    private int place;

    private GapActionRule(Answers answers, List<GapAction> actions, LocalDate due) {
        this.answers = answers;
        this.actions = actions;
        this.due = due;
        this.place = lastPlace();
    }

    /** @param due of a new action */
    public static Map<String, @Nullable String> follow(
            List<Check> before, List<Check> after, Answers answers, List<GapAction> actions, LocalDate due) {
        var follow = new GapActionRule(answers, actions, due);
        var earlier = before.stream().collect(Collectors.toMap(Check::key, Function.identity(), (a, b) -> a));
        after.forEach(it -> follow.look(earlier.get(it.key()), it));
        return follow.changes;
    }

    private void look(@Nullable Check before, Check after) {
        var open = open(after);
        var was = before == null ? State.OPEN : before.state();
        if (after.is(State.FAIL) && was != State.FAIL && open.isEmpty()) {
            add(after);
        } else if (after.is(State.FAIL) && before != null) {
            // The figures changed; a text that somebody wrote stays.
            open.filter(it -> before.detail().equals(it.what()))
                    .filter(it -> !after.detail().equals(it.what()))
                    .ifPresent(it -> set(it.id(), "what", after.detail()));
        } else if (after.is(State.PASS) && was != State.PASS) {
            open.ifPresent(it -> set(it.id(), "status", Status.DONE.name()));
        }
    }

    private Optional<GapAction> open(Check check) {
        return actions.stream()
                .filter(it -> it.open() && Outcome.opened(it, check))
                .findFirst();
    }

    private void add(Check failed) {
        var count = 1;
        while (answers.at(TABLE + "/" + failed.key() + "-" + count) != null) {
            count++;
        }
        var id = failed.key() + "-" + count;
        changes.put(TABLE + "/" + id, String.valueOf(++place));
        set(id, "what", failed.detail());
        set(id, "owner", failed.side().name());
        set(id, "due", due.toString());
        set(id, "status", Status.OPEN.name());
    }

    /** Rows may have been taken away, so the number of rows alone is not free. */
    private int lastPlace() {
        return answers.rows(TABLE).stream()
                .map(it -> Objects.requireNonNullElse(answers.at(TABLE + "/" + it), "0"))
                .mapToInt(GapActionRule::whole)
                .max()
                .orElse(0);
    }

    private static int whole(String place) {
        try {
            return (int) Math.ceil(Double.parseDouble(place));
        } catch (NumberFormatException typed) {
            return 0;
        }
    }

    private void set(String row, String question, String value) {
        changes.put(TABLE + "/" + row + "/" + question, value);
    }
}
