package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.TrainingModule;
import org.ccpor.provisioning.UserEntry;
import org.ccpor.provisioning.UserPlaces;
import org.jspecify.annotations.Nullable;

/** All that is said of one user. Sealed access and module follow the role until somebody says otherwise. */
final class UserFields {
    private final Select<AgencyType> side;
    private final TextField lastName;
    private final TextField firstName;
    private final TextField email;
    private final Select<CcporRole> role;
    private final Checkbox sealed = new Checkbox("Sealed access");
    private final TextField jobTitle;
    private final TextField phone;
    private final PlaceField agency;
    private final PlaceField location;
    private final TextField department;
    private final DatePicker clets;
    private final Select<TrainingModule> module;
    private final DatePicker trained;
    private final Checkbox tester = new Checkbox("Tests in the acceptance test");

    UserFields(CommandDialog dialog, List<AgencyType> sides, UserPlaces places, @Nullable UserEntry old) {
        lastName = need(dialog, "Last name", old, UserEntry::lastName);
        firstName = need(dialog, "First name", old, UserEntry::firstName);
        email = need(dialog, "Work e-mail", old, UserEntry::workEmail);
        side = dialog.need(
                Fields.one(
                        "Works for", sides, AgencyType::label, old == null ? sides.getFirst() : old.agencyType(), null),
                "Choose whom the user works for.");
        role = dialog.need(
                Fields.one(
                        "CCPOR role",
                        List.of(CcporRole.values()),
                        CcporRole::label,
                        old == null ? null : old.role(),
                        null),
                "Choose a role.");
        sealed.setValue(old != null && old.sealedAccess());
        dialog.ask(sealed);
        module = dialog.ask(Fields.one(
                "Training module",
                List.of(TrainingModule.values()),
                TrainingModule::label,
                old == null ? null : old.module(),
                "Not said"));
        trained = dialog.ask(Fields.date("Trained on", old == null ? null : old.trainedOn()));
        clets = dialog.ask(Fields.date("CLETS trained on", old == null ? null : old.cletsTrainedOn()));
        clets.setHelperText("Month/day/year. The certification ends two years later.");
        tester.setValue(old != null && old.tester());
        dialog.ask(tester);
        jobTitle = line(dialog, "Job title", old, UserEntry::jobTitle);
        agency = place(dialog, "Agency", old, UserEntry::agency);
        location = place(dialog, "Location", old, UserEntry::location);
        location.offer(places.locations());
        agency.offer(places.agencies(side.getValue()));
        side.addValueChangeListener(it -> agency.offer(places.agencies(it.getValue())));
        department = line(dialog, "Department", old, UserEntry::department);
        phone = line(dialog, "Work phone", old, UserEntry::workPhone);
        role.addValueChangeListener(it -> follow(it.getValue()));
    }

    private void follow(CcporRole now) {
        sealed.setValue(Boolean.TRUE.equals(now.sealed()));
        module.setValue(
                now.sends()
                        ? TrainingModule.FULL
                        : now == CcporRole.ADMINISTRATOR ? TrainingModule.ADMINISTRATOR : TrainingModule.QUERY);
    }

    UserEntry read() {
        return new UserEntry(
                Objects.requireNonNull(side.getValue()),
                agency.text(),
                location.text(),
                department.getValue(),
                lastName.getValue(),
                firstName.getValue(),
                email.getValue(),
                phone.getValue(),
                jobTitle.getValue(),
                Objects.requireNonNull(role.getValue()),
                sealed.getValue(),
                clets.getValue(),
                module.getValue(),
                trained.getValue(),
                tester.getValue());
    }

    private static TextField need(
            CommandDialog dialog, String label, @Nullable UserEntry old, Function<UserEntry, String> value) {
        var field = dialog.need(
                Fields.line(label, old == null ? null : value.apply(old)),
                "Give the %s.".formatted(label.toLowerCase(java.util.Locale.ROOT)));
        dialog.errorAt(field, label.toLowerCase(java.util.Locale.ROOT));
        return field;
    }

    private static PlaceField place(
            CommandDialog dialog, String label, @Nullable UserEntry old, Function<UserEntry, String> value) {
        var field = dialog.ask(new PlaceField(label, old == null ? "" : value.apply(old)));
        dialog.errorAt(field, label.toLowerCase(java.util.Locale.ROOT));
        return field;
    }

    private static TextField line(
            CommandDialog dialog, String label, @Nullable UserEntry old, Function<UserEntry, String> value) {
        var field = dialog.ask(Fields.line(label, old == null ? null : value.apply(old)));
        dialog.errorAt(field, label.toLowerCase(java.util.Locale.ROOT));
        return field;
    }
}
