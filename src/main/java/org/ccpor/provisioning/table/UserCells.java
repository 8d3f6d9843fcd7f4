package org.ccpor.provisioning.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.UserColumn;
import org.ccpor.provisioning.UserEntry;
import org.jspecify.annotations.Nullable;

/** Users as cells of a table, in the order of {@link UserColumn}. What is written here is read back the same. */
public final class UserCells {
    private UserCells() {}

    /** Cells a court fills. */
    public static List<String> of(UserEntry user) {
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
    public static List<String> of(ListedUser user) {
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
