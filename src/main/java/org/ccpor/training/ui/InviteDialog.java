package org.ccpor.training.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.training.AttendanceSheet;
import org.ccpor.training.AttendanceSheet.Line;

/** Invites from the list of users by role, agency and module, and says before how many that are. */
class InviteDialog implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient AttendanceSheet sheet;
    private final transient ToIntFunction<Set<UUID>> inviting;
    private final CommandDialog dialog = new CommandDialog("Invite to this session", "Invite");
    private final CheckboxGroup<CcporRole> roles = new CheckboxGroup<>("Roles");
    private final Select<String> agency;
    private final Checkbox need = new Checkbox("Only who needs this module");
    private final Paragraph preview = new Paragraph();

    InviteDialog(AttendanceSheet sheet, ToIntFunction<Set<UUID>> inviting) {
        this.sheet = sheet;
        this.inviting = inviting;
        var listed = sheet.lines().stream().filter(it -> !it.removed()).toList();
        var present =
                listed.stream().map(Line::role).collect(Collectors.toCollection(() -> EnumSet.noneOf(CcporRole.class)));
        roles.setItems(present);
        roles.setItemLabelGenerator(CcporRole::label);
        agency = Fields.one(
                "Agency",
                listed.stream().map(InviteDialog::agency).distinct().sorted().toList(),
                it -> it,
                null,
                "All");
        var asked = sheet.session().roles().stream().filter(present::contains).collect(Collectors.toSet());
        roles.setValue(asked.isEmpty() ? present : asked);
        need.setValue(sheet.session().module() != null);
        need.setVisible(sheet.session().module() != null);
        roles.addValueChangeListener(_ -> tell());
        agency.addValueChangeListener(_ -> tell());
        need.addValueChangeListener(_ -> tell());
        preview.addClassName("attend-preview");
        preview.getElement().setAttribute("role", "status");
        dialog.ask(roles);
        dialog.ask(agency);
        dialog.ask(need);
        dialog.show(preview);
        tell();
    }

    CommandDialog asked() {
        return dialog.runs(0, _ -> invite());
    }

    private void invite() {
        var people = chosen();
        if (people.isEmpty()) {
            throw new RefusedException("Nobody who fits is left to invite. Choose other roles, or another agency.");
        }
        var fresh = inviting.applyAsInt(people);
        Notices.info(fresh == 1 ? "1 person is invited." : "%,d people are invited.".formatted(fresh));
    }

    private void tell() {
        var fitting = chosen().size();
        preview.setText(
                fitting == 0
                        ? "Nobody who fits is left to invite."
                        : fitting == 1 ? "Invites 1 person." : "Invites %,d people.".formatted(fitting));
    }

    private Set<UUID> chosen() {
        var wanted = agency.getValue();
        List<Line> fitting = sheet.lines().stream()
                .filter(it -> !it.removed() && !it.invited())
                .filter(it -> roles.getValue().contains(it.role()))
                .filter(it -> wanted == null || wanted.isEmpty() || wanted.equals(agency(it)))
                .filter(it -> !need.getValue() || sheet.serves(it))
                .toList();
        return fitting.stream().map(Line::person).collect(Collectors.toSet());
    }

    private static String agency(Line line) {
        return line.agency().isBlank() ? line.side().label() : line.agency();
    }
}
