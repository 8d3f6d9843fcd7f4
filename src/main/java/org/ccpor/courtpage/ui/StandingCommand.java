package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentService;

/** Asks what each change of a court's state needs: on hold, resumed, withdrawn, live, closed. */
@SpringComponent
record StandingCommand(DeploymentService deployments, CourtVersions versions, Clock clock) {
    Command<DeploymentDetails> hold() {
        return Command.asking("Put on hold", this::hold);
    }

    Command<DeploymentDetails> resume() {
        return Command.asking("Resume", this::resume);
    }

    Command<DeploymentDetails> withdraw() {
        return Command.asking("Withdraw", this::withdraw);
    }

    Command<DeploymentDetails> live() {
        return Command.asking("Mark live", this::live);
    }

    Command<DeploymentDetails> close() {
        return Command.asking("Close the deployment", this::close);
    }

    private CommandDialog hold(DeploymentDetails court) {
        var dialog = dialog(court, "Put on hold", "on hold");
        var reason = dialog.need(Fields.text("Why it is on hold", null), "Say why it is on hold.");
        var review = dialog.need(Fields.date("Look at it again on", null), "Choose when to look at it again.");
        dialog.errorAt(review);
        mine(dialog, court, () -> "On hold until " + DateFormatter.full(review.getValue()) + ": " + reason.getValue());
        return dialog.runs(
                court.card().version(),
                version -> deployments.hold(slug(court), reason.getValue(), review.getValue(), version));
    }

    private CommandDialog resume(DeploymentDetails court) {
        var dialog = dialog(court, "Resume", "active again");
        dialog.tell("The court goes back to its column, with its items as they are.");
        mine(dialog, court, () -> "Active");
        return dialog.runs(court.card().version(), version -> deployments.resume(slug(court), version));
    }

    private CommandDialog withdraw(DeploymentDetails court) {
        var dialog = dialog(court, "Withdraw", "withdrawn");
        dialog.tell("The court leaves the columns. Its items and its history stay, and it can be resumed.");
        var reason = dialog.need(Fields.text("Why the court leaves", null), "Say why the court leaves.");
        mine(dialog, court, () -> "Withdrawn: " + reason.getValue());
        return dialog.runs(
                court.card().version(), version -> deployments.withdraw(slug(court), reason.getValue(), version));
    }

    private CommandDialog live(DeploymentDetails court) {
        var dialog = dialog(court, "Mark live", "live");
        var planned = court.card().goLive();
        var today = LocalDate.now(clock);
        var day = dialog.need(
                Fields.date("Went live on", planned == null || planned.isAfter(today) ? today : planned),
                "Choose the day the court went live.");
        mine(dialog, court, () -> "Live since " + DateFormatter.full(day.getValue()));
        return dialog.runs(court.card().version(), version -> deployments.goLive(slug(court), day.getValue(), version));
    }

    private CommandDialog close(DeploymentDetails court) {
        var dialog = dialog(court, "Close", "closed");
        dialog.tell("Nothing of a closed deployment changes any more.");
        var reason = dialog.ask(Fields.text("Reason (needed while mandatory items are open)", null));
        mine(dialog, court, () -> "Closed " + reason.getValue());
        return dialog.runs(
                court.card().version(), version -> deployments.close(slug(court), reason.getValue(), version));
    }

    private static CommandDialog dialog(DeploymentDetails court, String verb, String state) {
        return new CommandDialog(court.court().name() + " " + state, verb);
    }

    private void mine(CommandDialog dialog, DeploymentDetails court, Supplier<String> words) {
        dialog.comparing(versions.comparing(slug(court), CourtVersions::standing, words));
    }

    private static String slug(DeploymentDetails court) {
        return court.court().slug();
    }
}
