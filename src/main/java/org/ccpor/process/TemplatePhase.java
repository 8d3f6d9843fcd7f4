package org.ccpor.process;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One phase of a template with its window.
 *
 * @param window the document's own wording, such as "90 days + before Go-Live"
 * @param earliest largest offset in days an item may have
 * @param latest smallest offset in days; the phase's own milestone
 */
public record TemplatePhase(Phase phase, String window, int earliest, int latest, List<TemplateItem> items) {
    private static final Pattern DAYS_BEFORE = Pattern.compile("(\\d+) days \\+ before Go-Live");

    /** The window in few words, such as "T-90 or earlier"; one that names no days begins with the go-live. */
    public String when() {
        var days = DAYS_BEFORE.matcher(window);
        return days.matches() ? "T-%s or earlier".formatted(days.group(1)) : "T-0 onward";
    }
}
