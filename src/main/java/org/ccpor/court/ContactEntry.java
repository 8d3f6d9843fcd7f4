package org.ccpor.court;

import java.io.Serializable;

/**
 * What a person fills in for a contact. Work details only, never private ones (domain rule 8.5).
 *
 * @param role what the person does, such as "Court CCPOR administrator"
 * @param email work e-mail; may be empty
 * @param phone work phone; may be empty
 */
public record ContactEntry(ContactSide side, String role, String name, String email, String phone)
        implements Serializable {}
