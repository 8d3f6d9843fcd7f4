package org.ccpor.readiness.acceptance;

import java.io.Serializable;

/**
 * What a side decides at the sign-off.
 *
 * @param words conditions, or why it rejects; may be empty for an approval without conditions
 * @param role work role of who decides
 */
public record Signing(Side side, Decision decision, String words, String role) implements Serializable {}
