package org.ccpor.deployment;

import java.time.LocalDate;
import java.util.List;
import org.ccpor.identity.Unfiltered;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;

/** The open items of all courts. */
@Unfiltered
public interface DueItems {
    /** Open items with a due date of courts in deployment or live, in two statements for all courts. */
    List<DueItem> open();

    /**
     * An open item with its due date.
     *
     * @param court slug
     * @param title what whoever {@code acts} has to do, as a command
     * @param acts who has to move
     * @param due hand-set date, else the schedule's
     */
    public record DueItem(
            String court,
            String courtName,
            String itemId,
            String wording,
            String title,
            ItemKind kind,
            Party acts,
            LocalDate due) {}
}
