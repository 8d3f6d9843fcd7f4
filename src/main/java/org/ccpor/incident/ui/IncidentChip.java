package org.ccpor.incident.ui;

import com.vaadin.flow.component.html.Span;
import org.ccpor.incident.IncidentLine;
import org.ccpor.incident.Priority;

/** Marks of an incident: a word always, and a glyph for priority 1. */
final class IncidentChip {
    private IncidentChip() {}

    static Span priority(IncidentLine line) {
        var first = line.priority() == Priority.ONE && line.state().broken();
        var chip = new Span((first ? "▲ " : "") + line.priority().label());
        chip.setClassName("incident-chip " + (first ? "bad" : line.priority() == Priority.TWO ? "warn" : "idle"));
        return chip;
    }

    static Span state(IncidentLine line) {
        var chip = new Span(line.state().label());
        chip.setClassName("incident-chip " + (line.state().open() ? "plain" : "ok"));
        return chip;
    }
}
