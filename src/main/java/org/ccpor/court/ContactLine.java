package org.ccpor.court;

import java.io.Serializable;
import java.util.UUID;

/**
 * Somebody to call about a court: a stored contact, or whoever signs in for it and is not among them.
 *
 * @param signsIn whether the person has an account of that side and court
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
        boolean signsIn,
        boolean mayEdit)
        implements Serializable {}
