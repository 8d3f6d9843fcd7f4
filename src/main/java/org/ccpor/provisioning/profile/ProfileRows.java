package org.ccpor.provisioning.profile;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ccpor.court.WorkContact;
import org.ccpor.form.ChoiceSource.Choices;
import org.ccpor.form.Key;
import org.ccpor.form.Keyboard;
import org.ccpor.form.Required;
import org.ccpor.provisioning.Places;
import org.ccpor.provisioning.profile.ProfileOptions.OriUse;
import org.jspecify.annotations.Nullable;

/** Rows of the tables of a court profile; {@code id} is the row's. */
final class ProfileRows {
    private ProfileRows() {}

    /** A place where people work with CCPOR. */
    record Location(
            String id,

            @Key @Required(message = "Name the location, such as Hall of Justice.") @Size(max = 80) @Nullable String name,

            @Size(max = 120) @Nullable String street,

            @Key @Required(message = "Name the city.") @Size(max = 80) @Nullable String city,

            @Pattern(regexp = "[0-9]{5}(-[0-9]{4})?", message = "Give a ZIP code of five digits, or five and four.")
            @Nullable String zip,

            @Required(message = "Say whether it is in use.") @Nullable Boolean active,

            @Key @Required(message = "Say whether orders are scanned here.") @Nullable Boolean imaging,

            @Key @Required(message = "Say whether orders are entered here.") @Nullable Boolean entry) {

        boolean isActive() {
            return !Boolean.FALSE.equals(active);
        }
    }

    /** A department or courtroom as people call it. */
    record Courtroom(
            String id,

            @Key @Required(message = "Give the label, such as Dept. 23.") @Size(max = 80) @Nullable String label,

            @Key @Required(message = "Choose its location.") @Choices(Places.NAME) @Nullable String location) {}

    record CourtOri(
            String id,

            @Key @Required(message = "Say what it is used for.") @Nullable OriUse label,

            @Key @Required(message = "Give the ORI.") @Size(max = 20) @Nullable String ori) {}

    record LeaOri(
            String id,

            @Key @Required(message = "Name the agency.") @Size(max = 120) @Nullable String agency,

            @Key @Required(message = "Give the ORI.") @Size(max = 20) @Nullable String ori) {}

    record Mnemonic(
            String id,

            @Key @Required(message = "Give the mnemonic.") @Size(max = 20) @Nullable String mnemonic,

            @Key @Choices(Places.NAME) @Nullable String location,
            @Size(max = 80) @Nullable String purpose) {}

    record AdminContact(
            String id,

            @Key @Required(message = "Give the role, such as Clerk supervisor.") @Size(max = 120) @Nullable String role,

            @Keyboard("tel")
            @Pattern(regexp = WorkContact.PHONE, message = WorkContact.PHONE_SENTENCE) @Size(max = 40) @Nullable String phone,

            @Key
            @Required(message = "Give a work e-mail.")
            @Keyboard("email")
            @Pattern(regexp = WorkContact.EMAIL, message = WorkContact.EMAIL_SENTENCE) @Size(max = 254) @Nullable String email) {}

    record LeaContact(
            String id,

            @Key @Required(message = "Name the agency.") @Size(max = 120) @Nullable String agency,

            @Key @Required(message = "Give the role, such as Records lieutenant.") @Size(max = 120) @Nullable String role,

            @Keyboard("tel")
            @Pattern(regexp = WorkContact.PHONE, message = WorkContact.PHONE_SENTENCE) @Size(max = 40) @Nullable String phone,

            @Key
            @Required(message = "Give a work e-mail.")
            @Keyboard("email")
            @Pattern(regexp = WorkContact.EMAIL, message = WorkContact.EMAIL_SENTENCE) @Size(max = 254) @Nullable String email) {}
}
