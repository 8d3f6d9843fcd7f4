package org.ccpor.provisioning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a court's list.
 *
 * @param requestedOn kept by the team, as {@code createdOn} and {@code firstLoginOn}
 * @param version rises with every change of the row; commands carry it
 */
public record ListedUser(
        UUID id,
        String court,
        UserEntry entry,
        UserStatus status,
        @Nullable LocalDate requestedOn,
        @Nullable LocalDate createdOn,
        @Nullable LocalDate firstLoginOn,
        int version)
        implements Serializable {

    /** Whether the person is still on the list. */
    public boolean active() {
        return status != UserStatus.REMOVED;
    }
}
