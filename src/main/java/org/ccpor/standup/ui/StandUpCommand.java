package org.ccpor.standup.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.deployment.CourtCard;
import org.ccpor.standup.RunningStandUp;
import org.jspecify.annotations.Nullable;

/** What coordinators do in a stand-up. */
final class StandUpCommand {
    private static final int USUAL_MINUTES = 15;

    private final StandUpModel model;
    private final boolean coordinates;

    /**
     * Where a person is in the stand-up.
     *
     * @param court slug of the court they look at; {@code null} if the walk is empty
     */
    record Place(
            RunningStandUp now,
            @Nullable String court,
            @Nullable CourtCard card) {
        private String slug() {
            return Objects.requireNonNull(court);
        }

        private boolean parked() {
            return now.parked().contains(court);
        }
    }

    StandUpCommand(StandUpModel model) {
        this.model = model;
        this.coordinates = model.viewer().get().coordinates();
    }

    /** What is done about the court, in the order of its buttons. */
    List<Command<Place>> atCourt(Runnable writeNote) {
        var actions = model.actions();
        return Stream.of(
                        Command.<Place>of("Note", _ -> writeNote.run()).onKey("n", "Write a note; Escape leaves it"),
                        actions.assignNext().with(Place::slug).onKey("a", "Assign the next item"),
                        actions.blocker()
                                .with(Place::slug)
                                .named(it -> it.card() != null && it.card().blocker() != null
                                        ? "Clear blocker"
                                        : "Set blocker")
                                .onKey("b", "Set or clear a blocker"),
                        Command.asking("Remind", this::remind)
                                .onKey("r", "Remind the court")
                                .when(it -> it.card() != null),
                        actions.move().with(Place::slug).onKey("m", "Move the phase"),
                        Command.<Place>of("Park", it -> model.standUps()
                                        .park(it.now().id(), it.slug(), !it.parked()))
                                .named(it -> it.parked() ? "Unpark" : "Park")
                                .onKey("p", "Park the topic, or not"))
                .map(it -> it.when(at -> coordinates && at.court() != null))
                .toList();
    }

    /** What is done about the stand-up itself. */
    Command<Place> lead() {
        return Command.<Place>of("Take the lead", it -> model.standUps()
                        .takeLead(it.now().id()))
                .onKey("l", "Take the lead")
                .when(_ -> coordinates);
    }

    Command<Place> startTimer() {
        return Command.asking("Timer", this::timer)
                .when(it -> coordinates && it.now().timerEndsAt() == null);
    }

    Command<Place> stopTimer() {
        return Command.<Place>of(
                        "Stop timer", it -> model.standUps().timer(it.now().id(), null))
                .when(it -> coordinates && it.now().timerEndsAt() != null);
    }

    Command<Place> end() {
        return Command.<Place>asking("End", this::end).when(_ -> coordinates);
    }

    private CommandDialog remind(Place at) {
        var card = Objects.requireNonNull(at.card());
        var dialog = new CommandDialog("Remind " + card.court(), "Send reminder");
        dialog.tell("The contacts of the court and its LEA are told what the plan waits for on their side.");
        var words = dialog.ask(Fields.text("Your words (optional)", null));
        dialog.errorAt(words);
        return dialog.runs(0, _ -> {
            var told = model.nudges().nudge(card.slug(), words.getValue().strip());
            Notices.info("Reminder sent to " + (told == 1 ? "1 person." : told + " people."));
        });
    }

    private CommandDialog timer(Place at) {
        var dialog = new CommandDialog("Timer for everybody", "Start timer");
        var minutes = dialog.need(
                Fields.one("Time", List.of(5, 10, 15, 20, 30), it -> it + " minutes", USUAL_MINUTES, null),
                "Choose a time.");
        dialog.errorAt(minutes);
        return dialog.runs(0, _ -> model.standUps().timer(at.now().id(), Objects.requireNonNull(minutes.getValue())));
    }

    /** Asks first: it ends for everybody. */
    private CommandDialog end(Place at) {
        var now = at.now();
        var dialog = new CommandDialog("End the stand-up for everybody?", "End stand-up");
        var left = now.stops().size() - now.discussed();
        dialog.tell("%d of %d courts were discussed%s. Notes, decisions and what is parked go into the summary."
                .formatted(
                        now.discussed(),
                        now.stops().size(),
                        left == 0 ? "" : ", " + left + (left == 1 ? " is left" : " are left")));
        return dialog.runs(0, _ -> model.standUps().end(now.id()));
    }
}
