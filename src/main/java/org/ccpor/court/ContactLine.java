package org.ccpor.court;

import java.io.Serializable;
import java.util.UUID;

/**
 * A stored contact of a court.
 *
 * @param version to hand back when changing or removing it
 * @param mayEdit whether the person who asked may change or remove it
 */
public record ContactLine(
        UUID id,
        String court,
        ContactSide side,
        String role,
        String name,
        String email,
        String phone,
        int version,
        boolean mayEdit)
        implements Serializable {}
