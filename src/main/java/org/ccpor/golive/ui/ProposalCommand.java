package org.ccpor.golive.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.golive.DateProposalService;
import org.ccpor.golive.ProposedDate;

/** Asks a court for another go-live date, and the team why the date stays; each with the slug of the court. */
@SpringComponent
public class ProposalCommand {
    private final DateProposalService proposals;

    ProposalCommand(DateProposalService proposals) {
        this.proposals = proposals;
    }

    /** What waits for an answer. */
    public Optional<ProposedDate> of(String slug) {
        return proposals.of(slug);
    }

    /** Of the court's own contacts. */
    public Command<String> propose() {
        return Command.asking("Propose another date", this::propose);
    }

    private CommandDialog propose(String slug) {
        var dialog = new CommandDialog("Propose another go-live date", "Send to the CCPOR team");
        dialog.tell("The date stays as it is until the CCPOR team has answered.");
        var date = dialog.need(Fields.date("Go-live date", null), "Choose a date.");
        proposals.earliest(slug).ifPresent(it -> date.setHelperText("Earliest possible: " + DateFormatter.weekday(it)));
        var why = dialog.need(Fields.text("Why", ""), "Say why the court needs another date.");
        dialog.errorAt(why, "why");
        dialog.errorAt(date);
        return dialog.runs(0, _ -> proposals.propose(slug, date.getValue(), why.getValue()))
                .says(() -> "The CCPOR team is asked for " + DateFormatter.full(date.getValue()) + ".");
    }

    /** Of coordinators; setting the date is the other answer. */
    public Command<String> decline() {
        return Command.asking("Decline…", this::decline);
    }

    private CommandDialog decline(String slug) {
        var dialog = new CommandDialog("Decline the proposed date", "Decline the date");
        dialog.tell("The court’s contacts are told that the date stays.");
        var why = dialog.need(Fields.text("Why the date stays", ""), "Say why the date stays.");
        dialog.errorAt(why);
        return dialog.runs(0, _ -> proposals.decline(slug, why.getValue()));
    }
}
