package org.ccpor.deployment;

import java.time.LocalDate;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;

/**
 * An open item with its due date.
 *
 * @param court slug
 * @param acts who has to move
 * @param due hand-set date, else the schedule's
 */
public record DueItem(
        String court, String courtName, String itemId, String wording, ItemKind kind, Party acts, LocalDate due) {}
