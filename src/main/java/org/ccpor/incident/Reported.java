package org.ccpor.incident;

import java.io.Serializable;
import java.util.List;

/** What became of a report. */
public sealed interface Reported extends Serializable {
    /** Stored, under this number. */
    record Filed(String number) implements Reported {}

    /** The party-data guard stopped; nothing was stored. Reporting again as confirmed keeps the texts. */
    record Held(List<String> reasons) implements Reported {}
}
