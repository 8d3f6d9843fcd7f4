package org.ccpor.agenda.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.court.ContactLine;
import org.ccpor.court.ContactSide;
import org.ccpor.process.Party;

/** Puts somebody on the list of a meeting: one of the court's contacts, or any role. */
final class PersonDialog {
    private PersonDialog() {}

    static void open(AgendaModel model, MeetingDetails meeting, Runnable done) {
        var dialog = new CommandDialog("Who takes part", "Add");
        var sides = Side.of(meeting);
        var side = dialog.need(
                Fields.one("Side", sides, Side::words, sides.size() > 1 ? sides.get(1) : sides.getFirst(), null),
                "Choose the side.");
        var who = new ComboBox<String>("Role or name");
        who.setAllowCustomValue(true);
        who.setAutoOpen(false);
        who.setItems(known(model, Objects.requireNonNull(side.getValue())));
        who.addCustomValueSetListener(it -> who.setValue(it.getDetail()));
        who.setHelperText("One of the court's contacts, or a role such as “Records supervisor”");
        dialog.need(who, "Give a name or a role.");
        side.addValueChangeListener(it -> who.setItems(known(model, it.getValue())));
        dialog.errorAt(who);
        dialog.runs(0, _ -> model.minutes()
                        .expect(
                                meeting.meeting().id(),
                                Objects.requireNonNull(side.getValue()).court(),
                                side.getValue().party(),
                                who.getValue(),
                                true))
                .then(done)
                .start();
    }

    private static List<String> known(AgendaModel model, Side side) {
        var court = side.court();
        if (court == null) {
            return List.of("Analyst", "Project lead", "Trainer", "Technical lead");
        }
        var wanted = side.party() == Party.LEA ? ContactSide.LEA : ContactSide.COURT;
        return Stream.concat(
                        model.contacts().list(court).stream()
                                .filter(it -> it.side() == wanted)
                                .map(PersonDialog::words),
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
