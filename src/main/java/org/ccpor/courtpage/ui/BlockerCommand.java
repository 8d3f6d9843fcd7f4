package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.deployment.BlockerService;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.process.Party;
import org.ccpor.process.TitleRule;

/** Asks what stops a court and who must act, and how it ended. */
@SpringComponent
record BlockerCommand(BlockerService blockers, Clock clock) {
    Command<DeploymentDetails> raise() {
        return Command.asking("Raise a blocker", this::raise);
    }

    private CommandDialog raise(DeploymentDetails court) {
        var dialog = new CommandDialog("What stops " + court.court().name(), "Raise blocker");
        var what = dialog.need(Fields.text("What is in the way", null), "Say what is in the way.");
        var party = dialog.need(
                Fields.one("Who must act", Arrays.asList(Party.values()), Party::label, null, null),
                "Choose who must act.");
        var needed = dialog.need(Fields.line("What they must do", null), "Say what they must do.");
        needed.setHelperText("As the card says it, such as “Approve access”. %d characters fit."
                .formatted(TitleRule.most(Party.COURT)));
        var since = dialog.ask(Fields.date("Since", LocalDate.now(clock)));
        dialog.errorAt(since);
        dialog.errorAt(needed, "card");
        dialog.errorAt(needed, "must say what to do");
        return dialog.runs(
                court.card().version(),
                _ -> blockers.raise(
                        court.court().slug(),
                        what.getValue(),
                        Objects.requireNonNull(party.getValue()),
                        needed.getValue(),
                        since.getValue()));
    }

    /** Asks when the team asks again how a blocker of that court stands. */
    CommandDialog askAgain(String slug, DeploymentDetails.BlockerLine blocker) {
        var dialog = new CommandDialog("When to ask again", "Set the day");
        dialog.tell("On that day “Follow up with %s” is due for the court’s analyst."
                .formatted(blocker.party().label()));
        var day = dialog.need(Fields.date("Ask again on", blocker.checkOn()), "Choose a day.");
        dialog.errorAt(day);
        return dialog.runs(0, _ -> blockers.checkAgain(slug, blocker.id(), Objects.requireNonNull(day.getValue())));
    }

    /** Asks how a blocker of that court ended. */
    CommandDialog clear(String slug, DeploymentDetails.BlockerLine blocker) {
        var dialog = new CommandDialog("Clear blocker: " + blocker.what(), "Clear blocker");
        var how = dialog.need(Fields.text("How it ended", null), "Say how it ended.");
        return dialog.runs(0, _ -> blockers.clear(slug, blocker.id(), how.getValue()));
    }
}
