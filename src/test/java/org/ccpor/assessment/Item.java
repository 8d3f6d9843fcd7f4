package org.ccpor.assessment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.TemplateItem;

/** Items that forms answer, for tests. */
public final class Item {
    private Item() {}

    public static TemplateItem local(String id) {
        return of(id, ItemKind.LOCAL);
    }

    public static TemplateItem response(String id) {
        return of(id, ItemKind.RESPONSE);
    }

    private static TemplateItem of(String id, ItemKind kind) {
        return new TemplateItem(
                id,
                id,
                Map.of(Party.COURT, "Do it"),
                kind,
                List.of(Party.COURT),
                30,
                List.of(),
                null,
                true,
                FormCode.F3,
                "",
                Set.of());
    }
}
