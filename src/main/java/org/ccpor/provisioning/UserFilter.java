package org.ccpor.provisioning;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which users to show, and in which order. {@code null} narrows nothing.
 *
 * @param text words that name, e-mail, job or place must hold
 * @param status without one, removed users are left out
 */
public record UserFilter(
        String text,
        @Nullable AgencyType agencyType,
        @Nullable CcporRole role,
        @Nullable UserStatus status,
        @Nullable UserGap gap,
        Sort sort,
        boolean descending)
        implements Serializable {
    /** Everybody by name. */
    public static final UserFilter ALL = new UserFilter("", null, null, null, null, Sort.NAME, false);

    /** What the list can be sorted by. */
    public enum Sort {
        NAME,
        AGENCY,
        ROLE,
        STATUS,
        CLETS
    }
}
