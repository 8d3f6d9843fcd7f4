package org.ccpor.provisioning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Users as cells of a table, in the order of {@link UserColumn}. What is written here is read back the same. */
final class UserCells {
    private UserCells() {}

    /** Cells a court fills. */
    static List<String> of(UserEntry user) {
        var module = user.module();
        return List.of(
                user.agencyType() == AgencyType.LEA ? "LEA" : "Court",
                user.agency(),
                user.location(),
                user.department(),
                user.lastName(),
                user.firstName(),
                user.workEmail(),
                user.workPhone(),
                user.jobTitle(),
                user.role().label(),
                user.sealedAccess() ? "Yes" : "No",
                day(user.cletsTrainedOn()),
                day(user.cletsExpiresOn()),
                module == null ? "" : module.label(),
                day(user.trainedOn()),
                user.tester() ? "Yes" : "No");
    }

    /** All cells. */
    static List<String> of(ListedUser user) {
        var cells = new ArrayList<>(of(user.entry()));
        cells.add(user.status().label());
        cells.add(day(user.requestedOn()));
        cells.add(day(user.createdOn()));
        cells.add(day(user.firstLoginOn()));
        return cells;
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
