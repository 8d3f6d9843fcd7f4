package org.ccpor.courtpage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ccpor.form.FormService.FormLine;

/** The tabs of a court, in their order. */
public enum CourtTab {
    OVERVIEW("Overview"),
    CHECKLIST("Checklist"),
    QUESTIONNAIRES("Questionnaires", "F1", "F2"),
    SCANNERS("Scanners", "F3"),
    INFRASTRUCTURE("Infrastructure & security", "F4"),
    DOJ("DOJ / CLETS", "F5"),
    USERS("Users & profile", "F6", "F7"),
    TRAINING("Training & testing", "F8", "F9", "F10"),
    GO_LIVE("Go-live", "F11", "F12", "F13"),
    COMMENTS("Comments"),
    ACTIVITY("Activity");

    private final String label;
    private final List<String> forms;

    CourtTab(String label, String... forms) {
        this.label = label;
        this.forms = List.of(forms);
    }

    /** As the tab reads. */
    public String label() {
        return label;
    }

    /** Codes of the forms it shows; empty for the other tabs. */
    public List<String> forms() {
        return forms;
    }

    /** As the address names it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CourtTab> ofSlug(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }

    /** The tab that shows that form. */
    static Optional<CourtTab> of(String form) {
        return Arrays.stream(values()).filter(it -> it.forms.contains(form)).findFirst();
    }

    /** Its forms among those of a court. */
    public List<FormLine> among(List<FormLine> lines) {
        return lines.stream().filter(it -> forms.contains(it.key().code())).toList();
    }

    /** Label with how much there is: rows of the one table, answers of one form, or accepted forms of several. */
    public String label(List<FormLine> lines) {
        var mine = among(lines);
        if (mine.size() != 1) {
            var done = mine.stream()
                    .filter(it -> it.state() == org.ccpor.form.FormState.ACCEPTED)
                    .count();
            return label + " " + done + "/" + mine.size();
        }
        var only = mine.getFirst();
        return this == SCANNERS || this == INFRASTRUCTURE
                ? label + " " + only.rows()
                : label + " " + only.progress().answered() + "/"
                        + only.progress().asked();
    }
}
