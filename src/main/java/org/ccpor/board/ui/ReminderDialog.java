package org.ccpor.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.concurrent.atomic.AtomicInteger;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.notification.Nudges;

/** Reminds the people of a court of what the plan asks of them, with words of one's own before the list. */
@SpringComponent
class ReminderDialog {
    private final Nudges nudges;

    ReminderDialog(Nudges nudges) {
        this.nudges = nudges;
    }

    void open(DeploymentDetails court, Runnable done) {
        var name = court.court().name();
        var dialog = new CommandDialog("Remind " + name, "Send reminder");
        dialog.tell(
                "The contacts of %s and its LEA get what is open on their side, with dates, in their inbox and by e-mail."
                        .formatted(name));
        var words = dialog.ask(Fields.text("Your words (optional)", ""));
        dialog.errorAt(words);
        var told = new AtomicInteger();
        dialog.start(
                court.card().version(), _ -> told.set(nudges.nudge(court.court().slug(), words.getValue())), () -> {
                    Notices.info("%s is reminded: %d %s told."
                            .formatted(name, told.get(), told.get() == 1 ? "person is" : "people are"));
                    done.run();
                });
    }
}
