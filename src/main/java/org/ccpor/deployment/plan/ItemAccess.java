package org.ccpor.deployment.plan;

import java.util.Set;
import org.ccpor.deployment.ItemAction;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.TemplateItem;

/** Who may do what with an item (domain 2.3 and proposed rule 3.4), whatever state it is in. */
public final class ItemAccess {
    private static final Set<ItemKind> ANSWERED_BY_CONTACTS = Set.of(ItemKind.RESPONSE, ItemKind.LOCAL);
    private static final Set<ItemAction> CONTACTS =
            Set.of(ItemAction.START, ItemAction.SUBMIT, ItemAction.COMPLETE, ItemAction.EVIDENCE);

    private ItemAccess() {}

    /** Coordinators may do everything; contacts what their own side answers. */
    public static boolean permits(Viewer viewer, String court, TemplateItem item, ItemAction action) {
        if (viewer.coordinates()) {
            return true;
        }
        return viewer.serves(court)
                && CONTACTS.contains(action)
                && ANSWERED_BY_CONTACTS.contains(item.kind())
                && item.responsible().contains(side(viewer));
    }

    private static Party side(Viewer viewer) {
        return viewer.role() == Role.LEA_CONTACT ? Party.LEA : Party.COURT;
    }
}
