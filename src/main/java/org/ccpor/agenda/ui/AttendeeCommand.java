package org.ccpor.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.agenda.AttendanceStatus;
import org.ccpor.agenda.MeetingAccess;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.PersonLine;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.court.ContactLine;
import org.ccpor.court.ContactSide;
import org.ccpor.process.Party;

/** Who is on the list of a meeting, and who came. */
final class AttendeeCommand {
    private final AgendaModel model;
    private final boolean keeps;

    AttendeeCommand(AgendaModel model) {
        this.model = model;
        keeps = MeetingAccess.mayKeep(model.viewer());
    }

    Command<MeetingDetails> add() {
        return Command.<MeetingDetails>asking("Add people", this::add).when(_ -> keeps);
    }

    /** For one of them, in the order of its row. The same mark again takes it away. */
    List<Command<PersonLine>> all() {
        return Stream.of(
                        mark(AttendanceStatus.YES),
                        mark(AttendanceStatus.EXCUSED),
                        mark(AttendanceStatus.NO),
                        Command.<PersonLine>of("Remove", it -> model.minutes().removePerson(it.id(), it.version()))
                                .icon("✕")
                                .spoken(it -> "Take %s off the list".formatted(it.who())))
                .map(it -> it.when(_ -> keeps))
                .toList();
    }

    private Command<PersonLine> mark(AttendanceStatus mark) {
        return Command.<PersonLine>of(mark.label(), it -> model.minutes()
                        .mark(it.id(), it.came() == mark ? AttendanceStatus.OPEN : mark, it.version()))
                .named(it -> (it.came() == mark ? "✓ " : "") + mark.label())
                .heldWhen(it -> it.came() == mark);
    }

    /** One of the court's contacts, or any role. */
    private CommandDialog add(MeetingDetails meeting) {
        var dialog = new CommandDialog("Who takes part", "Add");
        var sides = Side.of(meeting);
        var side = dialog.need(
                Fields.one("Side", sides, Side::words, sides.size() > 1 ? sides.get(1) : sides.getFirst(), null),
                "Choose the side.");
        var who = new ComboBox<String>("Role or name");
        who.setAllowCustomValue(true);
        who.setAutoOpen(false);
        who.setItems(known(Objects.requireNonNull(side.getValue())));
        who.addCustomValueSetListener(it -> who.setValue(it.getDetail()));
        who.setHelperText("One of the court's contacts, or a role such as “Records supervisor”");
        dialog.need(who, "Give a name or a role.");
        side.addValueChangeListener(it -> who.setItems(known(it.getValue())));
        dialog.errorAt(who);
        return dialog.runs(0, _ -> model.minutes()
                .expect(
                        meeting.meeting().id(),
                        Objects.requireNonNull(side.getValue()).court(),
                        side.getValue().party(),
                        who.getValue(),
                        true));
    }

    private List<String> known(Side side) {
        var court = side.court();
        if (court == null) {
            return List.of("Analyst", "Project lead", "Trainer", "Technical lead");
        }
        var wanted = side.party() == Party.LEA ? ContactSide.LEA : ContactSide.COURT;
        return Stream.concat(
                        model.contacts().list(court).stream()
                                .filter(it -> it.side() == wanted)
                                .map(AttendeeCommand::words),
                        wanted == ContactSide.LEA
                                ? Stream.of("Records supervisor", "LEA lead")
                                : Stream.of("Court project lead", "Court IT", "R&PO supervisor"))
                .distinct()
                .toList();
    }

    private static String words(ContactLine contact) {
        return Stream.of(contact.name(), contact.role())
                .filter(it -> !it.isBlank())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
