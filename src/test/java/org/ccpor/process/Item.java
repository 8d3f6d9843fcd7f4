package org.ccpor.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.base.FormCode;

/** Items of a process, for tests: say only what the test is about. */
public final class Item {
    private Item() {}

    /** An activity of the court, answered by F3. */
    public static TemplateItem local(String id) {
        return of(id, ItemKind.LOCAL, Party.COURT, FormCode.F3);
    }

    /** An answer of the court by F3. */
    public static TemplateItem response(String id) {
        return of(id, ItemKind.RESPONSE, Party.COURT, FormCode.F3);
    }

    /** Due thirty days before go-live. */
    public static TemplateItem of(String id, ItemKind kind, Party lead, FormCode form) {
        return of(id, kind, lead, 30, form);
    }

    /** @param offset calendar days before go-live by which it is due */
    public static TemplateItem of(String id, ItemKind kind, Party lead, int offset, FormCode form) {
        return new TemplateItem(
                id,
                id,
                Map.of(lead, "Do " + id),
                kind,
                List.of(lead),
                offset,
                List.of(),
                null,
                true,
                List.of(form),
                "",
                Set.of(),
                false);
    }
}
