package org.ccpor.administration.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.court.CourtProfile;
import org.ccpor.identity.Role;

/** The role of a person and, for contacts, the courts. */
final class RightsFields {
    private final Select<Role> role;
    private final MultiSelectComboBox<CourtProfile> courts = new MultiSelectComboBox<>("Courts");

    RightsFields(CommandDialog dialog, List<CourtProfile> all, Role before, Set<String> served) {
        role = dialog.need(
                Fields.one("Role", List.copyOf(Role.OF_PEOPLE), Role::label, before, null),
                "Choose what the person may do.");
        courts.setItems(all);
        courts.setItemLabelGenerator(CourtProfile::name);
        courts.setValue(all.stream().filter(it -> served.contains(it.slug())).collect(Collectors.toSet()));
        courts.setHelperText("A contact answers for these courts and sees no other in full");
        dialog.need(courts, "Choose at least one court for a contact.");
        dialog.errorAt(role);
        dialog.errorAt(courts, "at least one court");
        role.addValueChangeListener(_ -> showCourts());
        showCourts();
    }

    Role role() {
        return Objects.requireNonNull(role.getValue());
    }

    /** Slugs; none for a role that belongs to no court, whatever is still chosen. */
    Set<String> courts() {
        if (!role().servesCourts()) {
            return Set.of();
        }
        return courts.getValue().stream().map(CourtProfile::slug).collect(Collectors.toSet());
    }

    private void showCourts() {
        courts.setVisible(role().servesCourts());
    }
}
