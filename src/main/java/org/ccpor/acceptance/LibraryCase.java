package org.ccpor.acceptance;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.ccpor.provisioning.CcporRole;

/**
 * One case of the library.
 *
 * @param id area and number, such as {@code SCAN-03}
 * @param role CCPOR role to sign in with
 * @param needs all that must be in use for the case to apply
 */
public record LibraryCase(
        String id, Area area, CcporRole role, String title, List<String> steps, String expected, Set<Need> needs)
        implements Serializable {}
