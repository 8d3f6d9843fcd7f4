package org.ccpor.courtpage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormService.FormLine;

/** The tabs of a court, in their order. */
public enum CourtTab {
    OVERVIEW("Overview"),
    CHECKLIST("Checklist"),
    QUESTIONNAIRES("Questionnaires", FormCode.F1, FormCode.F2),
    SCANNERS("Scanners", FormCode.F3),
    INFRASTRUCTURE("Infrastructure & security", FormCode.F4),
    DOJ("DOJ / CLETS", FormCode.F5),
    USERS("Users & profile", FormCode.F6, FormCode.F7),
    TRAINING("Training & testing", FormCode.F8, FormCode.F9, FormCode.F10),
    GO_LIVE("Go-live", FormCode.F11, FormCode.F12, FormCode.F13),
    COMMENTS("Comments"),
    ACTIVITY("Activity");

    private final String label;
    private final List<FormCode> forms;

    CourtTab(String label, FormCode... forms) {
        this.label = label;
        this.forms = List.of(forms);
    }

    /** As the tab reads. */
    public String label() {
        return label;
    }

    /** Codes of the forms it shows; empty for the other tabs. */
    public List<FormCode> forms() {
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
    static Optional<CourtTab> of(FormCode form) {
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
