package org.ccpor.administration.ui;

import java.util.Arrays;
import java.util.List;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** What is administered, in the order of the tabs. */
enum Subject {
    PEOPLE("People", "admin/people"),
    COURTS("Courts", "admin/courts"),
    CLOSURES("Closures", "admin/closures"),
    LIMITS("Limits", "admin/limits"),
    PROCESS("Process", "admin/process"),
    DOCUMENTS("Documents", "admin/documents"),
    MAIL("Mail", "admin/mail"),
    PURGE("Remove a text", "admin/purge");

    private final String label;
    private final String path;

    Subject(String label, String path) {
        this.label = label;
        this.path = path;
    }

    String label() {
        return label;
    }

    String path() {
        return path;
    }

    /** What this person finds here; people, mail and removing texts are the administrators' alone. */
    static List<Subject> of(Viewer viewer) {
        return Arrays.stream(values())
                .filter(it -> (it != PEOPLE && it != MAIL && it != PURGE) || viewer.role() == Role.ADMINISTRATOR)
                .toList();
    }
}
