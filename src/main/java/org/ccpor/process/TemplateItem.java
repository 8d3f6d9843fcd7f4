package org.ccpor.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.jspecify.annotations.Nullable;

/**
 * One step of the process as the template describes it.
 *
 * @param id stable id such as {@code CUR-I1}
 * @param wording as the document says it
 * @param titles what each side does when it is its turn, as a command: "Return F2"; the leading side's is always there
 * @param responsible the sides that must act, the first one leading
 * @param offsetDays calendar days before go-live by which it is due; negative for steps after go-live
 * @param predecessors ids of items that must be done first
 * @param applies condition on the deployment's facts; {@code null} means always
 * @param mandatory whether the gate of its phase needs it
 * @param forms those that answer it, all of them together; the first one leads
 * @param evidence what closes it, in words
 * @param activates whether the court is live once it is accepted
 */
public record TemplateItem(
        String id,
        String wording,
        Map<Party, String> titles,
        ItemKind kind,
        List<Party> responsible,
        int offsetDays,
        List<String> predecessors,
        @Nullable Condition applies,
        boolean mandatory,
        List<FormCode> forms,
        String evidence,
        Set<Mark> marks,
        boolean activates) {
    private static final String DEPENDENCY = "Dependency: ";

    /** What the document says it is, without its word for what others depend on: for sentences, and for courts. */
    public String plain() {
        return wording.startsWith(DEPENDENCY)
                ? wording.substring(DEPENDENCY.length(), DEPENDENCY.length() + 1)
                                .toUpperCase(Locale.US)
                        + wording.substring(DEPENDENCY.length() + 1)
                : wording;
    }

    /** The form that leads; {@code null} if no form answers it. */
    public @Nullable FormCode form() {
        return forms.isEmpty() ? null : forms.getFirst();
    }

    /** Whether that form is one of those that answer it. */
    public boolean answeredBy(FormCode form) {
        return forms.contains(form);
    }

    /** What that side does when it is its turn; the leading side's words for whom the process did not foresee. */
    public String title(Party acts) {
        var own = titles.get(acts);
        return own == null ? Objects.requireNonNull(titles.get(responsible.getFirst()), id) : own;
    }
}
