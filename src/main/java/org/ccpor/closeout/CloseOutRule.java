package org.ccpor.closeout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ccpor.approval.Side;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.closeout.CloseOut.Concurrence;
import org.ccpor.form.Derived;
import org.ccpor.form.Derived.Tone;
import org.ccpor.form.Finding;
import org.ccpor.incident.Stabilization;
import org.jspecify.annotations.Nullable;

/** What stands against closing a court out. Pure. */
final class CloseOutRule {

    private CloseOutRule() {}

    static List<Finding> of(CloseOut answers, Stabilization stabilization) {
        var found = new ArrayList<Finding>();
        answers.lines().forEach(it -> line(it, stabilization.today(), found));
        notLive(stabilization).ifPresent(it -> found.add(Finding.error("lines", it)));
        urgent(stabilization).ifPresent(it -> found.add(Finding.error("carriesOn", it)));
        var open = stabilization.incidents().open();
        if (open > 0 && stabilization.quiet()) {
            var words =
                    Count.of(open, "incident") + (open == 1 ? " is open" : " are open") + ", shown above the questions";
            found.add(
                    blank(answers.carriesOn())
                            ? Finding.error(
                                    "carriesOn", words + ". Say who carries on with " + (open == 1 ? "it." : "them."))
                            : Finding.warning("carriesOn", words + "."));
        }
        tooEarly(answers, stabilization).ifPresent(it -> found.add(Finding.error("earlyReason", it)));
        for (var side : List.of(Side.COURT, Side.LEA)) {
            if (!answers.approved(side)) {
                found.add(Finding.error(
                        CloseOutService.path(side, "Role"),
                        side.subject() + " has not approved yet. Approve it above the questions."));
            }
        }
        if (!answers.approved(Side.TEAM)) {
            found.add(Finding.warning(
                    CloseOutService.path(Side.TEAM, "Role"),
                    "The CCPOR Team approves before it accepts the close-out."));
        }
        return found;
    }

    static Optional<String> notLive(Stabilization stabilization) {
        return stabilization.live() == null
                ? Optional.of("The court is not live yet. It is closed out after the stabilization period.")
                : Optional.empty();
    }

    static Optional<String> urgent(Stabilization stabilization) {
        var urgent = stabilization.incidents().urgent();
        return urgent == 0
                ? Optional.empty()
                : Optional.of("%s of priority 1 or 2 must be verified or closed first."
                        .formatted(Count.of(urgent, "open incident")));
    }

    static Optional<String> tooEarly(CloseOut answers, Stabilization stabilization) {
        return stabilization.until() == null || stabilization.over() || answers.early()
                ? Optional.empty()
                : Optional.of(
                        "The stabilization period lasts until %s. Wait for its end, or say why it is closed earlier."
                                .formatted(DateFormatter.full(stabilization.until())));
    }

    static List<Derived> figures(CloseOut answers, Stabilization stabilization) {
        var figures = new ArrayList<Derived>();
        var said = answers.lines().size() - answers.unanswered();
        figures.add(new Derived(
                "#lines",
                "Answered",
                said + " of " + answers.lines().size(),
                answers.unanswered() == 0 ? Tone.GOOD : Tone.PLAIN));
        var no = answers.lines().stream()
                .filter(it -> it.concurrence() == Concurrence.NO)
                .count();
        if (no > 0) {
            figures.add(new Derived("#lines", "Answered no", Count.of(no, "line"), Tone.ATTENTION));
        }
        if (stabilization.until() != null) {
            figures.add(new Derived(
                    "#outcome",
                    "Stabilization until",
                    DateFormatter.full(stabilization.until()) + (stabilization.over() ? ", over" : ""),
                    stabilization.over() ? Tone.GOOD : Tone.ATTENTION));
        }
        figures.add(new Derived(
                "#outcome",
                "Open incidents",
                stabilization.incidents().open() + ", "
                        + stabilization.incidents().urgent() + " of priority 1 or 2",
                stabilization.quiet() ? Tone.PLAIN : Tone.BAD));
        return figures;
    }

    private static void line(CloseOut.Line it, LocalDate today, List<Finding> found) {
        var path = "lines/" + it.id() + "/";
        if (it.date() != null && it.date().isAfter(today)) {
            found.add(Finding.error(path + "date", "Give the day it was answered: not after today."));
        } else if (it.concurrence() != null && it.date() == null) {
            found.add(Finding.error(path + "date", "Give the day it was answered."));
        }
        if (it.concurrence() == Concurrence.NO) {
            found.add(
                    blank(it.note())
                            ? Finding.error(path + "note", "Say what is missing and who sees to it.")
                            : Finding.warning(
                                    path + "concurrence",
                                    "A line answered no; the team decides whether that may stay."));
        } else if (it.concurrence() == Concurrence.NOT_APPLICABLE && blank(it.note())) {
            found.add(Finding.error(path + "note", "Say why it does not apply."));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
