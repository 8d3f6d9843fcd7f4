package org.ccpor.deployment;

/** How a deployment is doing, worst last (proposed rule 3.4). */
public enum Health {
    ON_TRACK("On track", "✓", "ok"),
    AT_RISK("At risk", "!", "warn"),
    LATE("Late", "◷", "bad"),
    BLOCKED("Blocked", "⊘", "bad");

    private final String label;
    private final String mark;
    private final String tone;

    Health(String label, String mark, String tone) {
        this.label = label;
        this.mark = mark;
        this.tone = tone;
    }

    /** The sign that always stands beside the color, so that nobody has to see colors. */
    public String mark() {
        return mark;
    }

    /** Which of the three colors it has: {@code ok}, {@code warn}, or {@code bad}. */
    public String tone() {
        return tone;
    }

    public String label() {
        return label;
    }
}
