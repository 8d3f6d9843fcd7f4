package org.ccpor.standup.ui;

import java.util.Objects;
import org.ccpor.base.Refused;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.deployment.CourtCard;
import org.ccpor.notification.Nudges;
import org.ccpor.standup.RunningStandUp;
import org.ccpor.standup.StandUpScope;

/** What coordinators do in a stand-up. Refusals are told, and nothing is lost by them. */
class Commands {
    private static final int USUAL_MINUTES = 15;

    private final StandUpModel model;

    Commands(StandUpModel model) {
        this.model = model;
    }

    void start(StandUpScope lens) {
        attempt(() -> {
            var begun = model.standUps().start(lens);
            if (begun.joined()) {
                Notices.info(begun.by() + " started this stand-up a moment ago; you joined it.");
            }
        });
    }

    void go(RunningStandUp now, String court) {
        attempt(() -> model.standUps().go(now.id(), court));
    }

    void choose(RunningStandUp now, StandUpScope lens) {
        attempt(() -> model.standUps().choose(now.id(), lens));
    }

    void lead(RunningStandUp now) {
        attempt(() -> model.standUps().takeLead(now.id()));
    }

    void park(RunningStandUp now, String court) {
        attempt(() -> model.standUps().park(now.id(), court, !now.parked().contains(court)));
    }

    void blocker(String court) {
        model.actions().blocker(court, () -> {});
    }

    void assign(String court) {
        model.actions().assignNext(court, () -> {});
    }

    void move(String court) {
        model.actions().move(court, () -> {});
    }

    void remind(CourtCard card) {
        ask(model.nudges(), card);
    }

    private static void ask(Nudges nudges, CourtCard card) {
        var dialog = new CommandDialog("Remind " + card.court(), "Send reminder");
        dialog.tell("The contacts of the court and its LEA are told what the plan waits for on their side.");
        var words = dialog.ask(Fields.text("Your words (optional)", null));
        dialog.errorAt(words);
        dialog.start(
                0,
                _ -> {
                    var told = nudges.nudge(card.slug(), words.getValue().strip());
                    Notices.info("Reminder sent to " + (told == 1 ? "1 person." : told + " people."));
                },
                () -> {});
    }

    void timer(RunningStandUp now) {
        if (now.timerEndsAt() != null) {
            attempt(() -> model.standUps().timer(now.id(), null));
            return;
        }
        var dialog = new CommandDialog("Timer for everybody", "Start timer");
        var minutes = dialog.need(
                Fields.one("Time", java.util.List.of(5, 10, 15, 20, 30), it -> it + " minutes", USUAL_MINUTES, null),
                "Choose a time.");
        dialog.errorAt(minutes);
        dialog.start(0, _ -> model.standUps().timer(now.id(), Objects.requireNonNull(minutes.getValue())), () -> {});
    }

    /** Asks first: it ends for everybody. */
    void end(RunningStandUp now) {
        var dialog = new CommandDialog("End the stand-up for everybody?", "End stand-up");
        var left = now.stops().size() - now.discussed();
        dialog.tell("%d of %d courts were discussed%s. Notes, decisions and what is parked go into the summary."
                .formatted(
                        now.discussed(),
                        now.stops().size(),
                        left == 0 ? "" : ", " + left + (left == 1 ? " is left" : " are left")));
        dialog.start(0, _ -> model.standUps().end(now.id()), () -> {});
    }

    private static void attempt(Runnable command) {
        try {
            command.run();
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        }
    }
}
