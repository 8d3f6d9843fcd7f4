package org.ccpor.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * When a court came to each stage, oldest first.
 *
 * @param tribal counted beside the 58 superior courts
 */
public record StageLog(String court, boolean tribal, List<Entry> entries) {

    /**
     * The day a court came to a stage.
     *
     * @param stage {@code null} when the court left
     */
    public record Entry(LocalDate on, @Nullable Stage stage) {}

    /** One stay in a stage that is over. */
    record Stay(Stage stage, int days) {}

    /** Where it was at the end of that day; empty if not in deployment. A court that is deployed once more stays live until it leaves. */
    Optional<Stage> at(LocalDate day) {
        Stage stage = null;
        var live = false;
        for (var entry : entries) {
            if (!entry.on().isAfter(day)) {
                stage = entry.stage();
                live |= stage == Stage.LIVE;
            }
        }
        return Optional.ofNullable(stage).map(live ? _ -> Stage.LIVE : it -> it);
    }

    /** Stays that are over, in calendar days. */
    List<Stay> stays() {
        var stays = new ArrayList<Stay>();
        for (var i = 0; i + 1 < entries.size(); i++) {
            var stage = entries.get(i).stage();
            if (stage != null && stage != Stage.LIVE) {
                stays.add(new Stay(
                        stage, days(entries.get(i).on(), entries.get(i + 1).on())));
            }
        }
        return stays;
    }

    /** Calendar days from the beginning of the deployment to the day it went live; empty if it did not, or is not known. */
    OptionalInt cycle() {
        var live = liveOn();
        return live.isEmpty() ? OptionalInt.empty() : since(live.get());
    }

    /** Calendar days in deployment until that day; empty if it is not in one. */
    OptionalInt since(LocalDate day) {
        LocalDate start = null;
        Stage before = null;
        for (var entry : entries) {
            if (entry.on().isAfter(day)) {
                break;
            }
            if (entry.stage() == Stage.PLANNING && (before == null || before == Stage.LIVE)) {
                start = entry.on();
            } else if (entry.stage() == null) {
                start = null;
            }
            before = entry.stage();
        }
        return start == null ? OptionalInt.empty() : OptionalInt.of(days(start, day));
    }

    /** The first day it was live. */
    public Optional<LocalDate> liveOn() {
        return entries.stream()
                .filter(it -> it.stage() == Stage.LIVE)
                .map(Entry::on)
                .findFirst();
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }
}
