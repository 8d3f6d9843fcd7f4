package org.ccpor.process;

import java.util.Optional;

/** The four phases of both process documents, in their order; the board's columns. */
public enum Phase {
    PLANNING("planning", "Planning"),
    SCOPE("scope", "Scope"),
    IMPLEMENT("implement", "Implement"),
    GO_LIVE("go-live", "Go-Live");

    private final String slug;
    private final String label;

    Phase(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** Stable name in URLs, markup and YAML. */
    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public Optional<Phase> next() {
        return ordinalOf(order() + 1);
    }

    public Optional<Phase> previous() {
        return ordinalOf(order() - 1);
    }

    public boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }

    public static Optional<Phase> ofSlug(String slug) {
        return java.util.Arrays.stream(values())
                .filter(it -> it.slug.equals(slug))
                .findFirst();
    }

    private int order() {
        return java.util.List.of(values()).indexOf(this);
    }

    private static Optional<Phase> ordinalOf(int order) {
        return order < 0 || order >= values().length ? Optional.empty() : Optional.of(values()[order]);
    }
}
