package org.ccpor.provisioning.profile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccpor.deployment.ProcessingOptions.OrderType;
import org.ccpor.deployment.ProcessingOptions.Sequence;
import org.ccpor.deployment.ProcessingOptions.Side;
import org.ccpor.deployment.ProcessingOptions.UseGateway;
import org.ccpor.form.ChoiceSource.Choices;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.Restricted;
import org.ccpor.form.Sensitive;
import org.ccpor.form.TeamOnly;
import org.ccpor.form.When;
import org.ccpor.provisioning.Counties;
import org.ccpor.provisioning.profile.ProfileOptions.CourtKind;
import org.ccpor.provisioning.profile.ProfileOptions.Department;
import org.ccpor.provisioning.profile.ProfileOptions.Fallback;
import org.ccpor.provisioning.profile.ProfileOptions.SealedPolicy;
import org.ccpor.provisioning.profile.ProfileOptions.Visibility;
import org.jspecify.annotations.Nullable;

/** How a court is set up in CCPOR (domain F6). Its rounds keep the processing model of each time. */
record ProfileAnswers(
        @Part("court") @Required(message = "Give the court's official name.") @Size(max = 200) @Nullable String courtName,

        @Required(message = "Choose the type of court.") @Nullable CourtKind courtType,

        @Choices(Counties.NAME) @Nullable String county,

        @When(field = "courtType", is = "SUPERIOR")
        @Required(message = "Give the county number, 1 to 58.")
        @Min(value = 1, message = "County numbers go from 1 (Alameda) to 58 (Yuba).")
        @Max(value = 58, message = "County numbers go from 1 (Alameda) to 58 (Yuba).")
        @Nullable Integer countyNo,

        @Part("places") @Required(message = "Choose at least one department.")
        Set<Department> departments,

        @Required(message = "Add at least one location.") List<ProfileRows.Location> locations,
        List<ProfileRows.Courtroom> courtrooms,
        @Part("identifiers") @Restricted @Sensitive List<ProfileRows.CourtOri> oris,
        @Restricted @Sensitive List<ProfileRows.LeaOri> leaOris,
        @Restricted @Sensitive List<ProfileRows.Mnemonic> mnemonics,

        @Part("processing") @Required(message = "Choose what will be done in CCPOR.") @Nullable Sequence sequence,

        @When(
                field = "sequence",
                is = {"IMAGE_THEN_DATA", "DATA_THEN_IMAGE", "IMAGE_ONLY"})
        @Required(message = "Say who scans.")
        @Nullable Side imagingBy,

        @When(
                field = "sequence",
                is = {"IMAGE_THEN_DATA", "DATA_THEN_IMAGE", "DATA_ONLY"})
        @Required(message = "Say who enters.")
        @Nullable Side entryBy,

        @When(
                field = "sequence",
                is = {"IMAGE_THEN_DATA", "DATA_THEN_IMAGE", "DATA_ONLY"})
        @Required(message = "Say whether orders go to CARPOS through CCPOR.")
        @Nullable UseGateway useGateway,

        @When(
                field = "sequence",
                is = {"IMAGE_THEN_DATA", "DATA_THEN_IMAGE", "IMAGE_ONLY", "DATA_ONLY"})
        @Nullable Fallback fallback,

        @When(
                field = "sequence",
                is = {"IMAGE_THEN_DATA", "DATA_THEN_IMAGE", "IMAGE_ONLY", "DATA_ONLY"})
        @Required(message = "Choose at least one type of order.")
        Set<OrderType> orderTypes,

        @Part("sharing") @Required(message = "Say how far orders are shared.") @Nullable Visibility visibility,

        @Required(message = "Say who may see sealed orders.") @Nullable SealedPolicy sealedPolicy,

        @Part("contacts") @Required(message = "Add at least one administrator of the court.")
        List<ProfileRows.AdminContact> adminContacts,

        List<ProfileRows.LeaContact> leaContacts,
        @Size(max = 200) @Nullable String support,

        @Part("setup") @Required(message = "Say from when the profile is to apply.") @Nullable LocalDate effective,

        @TeamOnly @Nullable LocalDate stagingOn,
        @TeamOnly @Nullable LocalDate productionOn) {

    /** Locations in use. */
    List<ProfileRows.Location> active() {
        return locations.stream().filter(ProfileRows.Location::isActive).toList();
    }
}
