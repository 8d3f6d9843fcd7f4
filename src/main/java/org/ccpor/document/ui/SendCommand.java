package org.ccpor.document.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.court.ContactLine;
import org.ccpor.court.ContactSide;
import org.ccpor.deployment.ItemLine;
import org.ccpor.document.Document;
import org.ccpor.document.SendingService;
import org.ccpor.document.SentDocument;
import org.ccpor.identity.PersonNames;
import org.ccpor.process.ItemKind;

/** Sends a court the document that an item provides. */
@SpringComponent
public class SendCommand {
    private final SendingService sendings;
    private final PersonNames names;
    private final Clock clock;

    SendCommand(SendingService sendings, PersonNames names, Clock clock) {
        this.sendings = sendings;
        this.names = names;
        this.clock = clock;
    }

    /** An item of a court. */
    public record Provided(String court, ItemLine line) {}

    /** Of coordinators, for items that provide a document. */
    public Command<Provided> send() {
        return Command.<Provided>asking("Send…", this::ask).when(it -> it.line().kind() == ItemKind.DOCUMENT);
    }

    /** What the last sending for each item came to, by id of the item. */
    public Map<String, String> told(String court) {
        return sendings.of(court).stream()
                .collect(Collectors.toMap(SentDocument::item, this::told, (newest, _) -> newest));
    }

    private String told(SentDocument it) {
        var sent = it.document().words() + ", sent " + day(it.at());
        var opened = it.openedAt();
        return opened == null
                ? sent + ", not opened yet"
                : sent + ", opened " + day(opened) + " by " + names.of(it.openedBy());
    }

    private String day(Instant at) {
        return DateFormatter.brief(DateFormatter.day(at, clock), LocalDate.now(clock));
    }

    private CommandDialog ask(Provided item) {
        var title = "Send: " + item.line().wording();
        var choices = sendings.choices(item.court(), item.line().id());
        if (choices.isEmpty()) {
            return without(title);
        }
        var dialog = new CommandDialog(title, "Send");
        var newest = choices.getFirst();
        var edition = dialog.need(Fields.one("Document", choices, this::words, newest, null), "Choose what to send.");
        var people = sendings.people(item.court());
        dialog.tell(to(people, ContactSide.COURT));
        var lea = new Checkbox("Send it to the LEA as well: " + listed(people, ContactSide.LEA, ContactLine::signsIn));
        if (people.stream().anyMatch(it -> it.signsIn() && it.side() == ContactSide.LEA)) {
            dialog.ask(lea);
        }
        var words = dialog.need(
                Fields.text(
                        "What you write with it",
                        "Here is the %s for your CCPOR deployment. Please write to us if anything in it is unclear."
                                .formatted(newest.title())),
                "Write a word with it.");
        dialog.errorAt(words);
        return dialog.runs(
                        item.line().version(),
                        version -> sendings.send(
                                item.court(),
                                item.line().id(),
                                edition.getValue().id(),
                                words.getValue(),
                                lea.getValue(),
                                version))
                .says(() -> edition.getValue().words() + ", is sent.");
    }

    private static CommandDialog without(String title) {
        var dialog = new CommandDialog(title, "Go to the library");
        dialog.tell("The library has no edition of this document yet. Add one there, as a link or a file.");
        return dialog.runs(0, _ -> UI.getCurrentOrThrow().navigate("admin/documents"));
    }

    private String words(Document it) {
        var file = it.file();
        return "%s (%s, %s)".formatted(it.words(), file == null ? "link" : file.name(), day(it.at()));
    }

    private static String to(List<ContactLine> people, ContactSide side) {
        var reached = listed(people, side, ContactLine::signsIn);
        var missed = listed(people, side, it -> !it.signsIn());
        return (reached.isEmpty()
                        ? "Nobody of the court can sign in yet."
                        : "Goes by mail and inbox to " + reached + ".")
                + (missed.isEmpty() ? "" : " Without an account and not reached: " + missed + ".");
    }

    private static String listed(List<ContactLine> people, ContactSide side, Predicate<ContactLine> which) {
        return people.stream()
                .filter(it -> it.side() == side)
                .filter(which)
                .map(ContactLine::name)
                .collect(Collectors.joining(", "));
    }
}
