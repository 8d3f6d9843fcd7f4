package org.ccpor.base;

import java.util.List;

/** Looks for data of parties in free text (domain 8.1). The reasons never repeat what was found. */
public final class PartyData {
    private PartyData() {}

    /** Why this text may hold party data, one sentence a reason; empty if nothing was found. */
    public static List<String> suspects(String text) {
        return List.of();
    }
}
