package org.ccpor.process;

import java.util.List;

/**
 * One phase of a template with its window.
 *
 * @param window the document's own wording, such as "90 days + before Go-Live"
 * @param earliest largest offset in days an item may have
 * @param latest smallest offset in days; the phase's own milestone
 */
public record TemplatePhase(Phase phase, String window, int earliest, int latest, List<TemplateItem> items) {}
