package org.ccpor.training;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.TrainingModule;
import org.jspecify.annotations.Nullable;

/**
 * How far the people of a court are trained.
 *
 * @param goLive day by which it counts; {@code null} while there is none
 * @param rows by role and module, in the order of the roles
 * @param clets how many need a CLETS certification
 * @param until day through which it must hold
 * @param losing who needs one and has none through that day
 */
public record Coverage(@Nullable LocalDate goLive, List<Row> rows, int clets, LocalDate until, List<Losing> losing)
        implements Serializable {
    /** Share of all who must be trained at go-live, in percent (domain F11 line 8). */
    public static final int NEEDED_PERCENT = 90;

    private static final Set<CcporRole> ALL_OF = EnumSet.of(CcporRole.COURT, CcporRole.SUPERVISOR);
    private static final int PERCENT = 100;

    /** People of one role who need one module. */
    public record Row(CcporRole role, TrainingModule module, int listed, int invited, int trained)
            implements Serializable {
        /** How many are still to be trained. */
        public int gap() {
            return listed - trained;
        }
    }

    /**
     * Somebody whose certification does not last.
     *
     * @param ends {@code null} if there is none
     */
    public record Losing(
            String who, CcporRole role, @Nullable LocalDate ends) implements Serializable {}

    /** People on the list. */
    public int listed() {
        return rows.stream().mapToInt(Row::listed).sum();
    }

    /** How many of them were invited to a session that serves, or are trained. */
    public int invited() {
        return rows.stream().mapToInt(Row::invited).sum();
    }

    /** How many of them are trained in time. */
    public int trained() {
        return rows.stream().mapToInt(Row::trained).sum();
    }

    /** Rounded down, so that it never looks met before it is. */
    public int percent() {
        return listed() == 0 ? 0 : trained() * PERCENT / listed();
    }

    /** Whether enough are trained (domain F11 line 8). */
    public boolean met() {
        return listed() > 0 && percent() >= NEEDED_PERCENT && gapOfThoseWhoEnter() == 0;
    }

    private int gapOfThoseWhoEnter() {
        return rows.stream()
                .filter(it -> ALL_OF.contains(it.role()))
                .mapToInt(Row::gap)
                .sum();
    }

    /** Such as "27 of 31 trained (87 %), Court and Supervisor 12 of 12". */
    public String words() {
        if (listed() == 0) {
            return "No users listed";
        }
        var words = new ArrayList<String>();
        words.add("%,d of %,d trained (%d %%)".formatted(trained(), listed(), percent()));
        var entering = rows.stream().filter(it -> ALL_OF.contains(it.role())).toList();
        if (!entering.isEmpty()) {
            words.add("Court and Supervisor %,d of %,d"
                    .formatted(
                            entering.stream().mapToInt(Row::trained).sum(),
                            entering.stream().mapToInt(Row::listed).sum()));
        }
        return String.join(", ", words);
    }

    /** Such as "2 of 12 who need CLETS are not certified through Feb 5, 2027". */
    public String cletsWords() {
        if (clets == 0) {
            return "Nobody on the list needs CLETS";
        } else if (losing.isEmpty()) {
            return "All %,d who need CLETS are certified through %s"
                    .formatted(clets, TrainingSessionService.day(until));
        }
        return "%,d of %,d who need CLETS %s not certified through %s"
                .formatted(losing.size(), clets, losing.size() == 1 ? "is" : "are", TrainingSessionService.day(until));
    }
}
