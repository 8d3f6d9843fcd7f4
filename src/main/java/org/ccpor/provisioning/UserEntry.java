package org.ccpor.provisioning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a court or LEA says of one person who is to use CCPOR. Work details only (domain 8.5). Texts are empty where nothing
 * was said.
 *
 * @param workEmail names the person within the court
 * @param sealedAccess usually follows from the role
 * @param cletsTrainedOn the certification ends two years later
 */
@Embeddable
public record UserEntry(
        @Enumerated(EnumType.STRING) AgencyType agencyType,
        String agency,
        String location,
        String department,
        String lastName,
        String firstName,
        String workEmail,
        String workPhone,
        String jobTitle,
        @Enumerated(EnumType.STRING) CcporRole role,
        boolean sealedAccess,
        @Nullable LocalDate cletsTrainedOn,

        @Enumerated(EnumType.STRING) @Column(name = "training_module") @Nullable TrainingModule module,

        @Nullable LocalDate trainedOn,
        boolean tester)
        implements Serializable {
    /** Years a CLETS certification holds (domain 8.2). */
    public static final int CLETS_YEARS = 2;

    /** Day the certification ends; {@code null} if there is none. */
    public @Nullable LocalDate cletsExpiresOn() {
        return cletsTrainedOn == null ? null : cletsTrainedOn.plusYears(CLETS_YEARS);
    }

    /** The same with that day of training. */
    UserEntry trainedOn(LocalDate day) {
        return new UserEntry(
                agencyType,
                agency,
                location,
                department,
                lastName,
                firstName,
                workEmail,
                workPhone,
                jobTitle,
                role,
                sealedAccess,
                cletsTrainedOn,
                module,
                day,
                tester);
    }

    /** "Last, First". */
    public String name() {
        return lastName + ", " + firstName;
    }

    /** Name and role, as history and notices call the person. */
    public String title() {
        return name() + " (" + role.label() + ")";
    }
}
