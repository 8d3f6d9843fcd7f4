package org.ccpor.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of a planning process.
 *
 * @param ambiguous the source does not say clearly which milestone belongs to which phase
 */
public record ProcessTemplate(
        TemplateKey key, String title, String source, boolean ambiguous, List<TemplatePhase> phases) {

    public Stream<TemplateItem> items() {
        return phases.stream().flatMap(it -> it.items().stream());
    }

    public Optional<TemplateItem> item(String id) {
        return items().filter(it -> it.id().equals(id)).findFirst();
    }

    public TemplatePhase phase(Phase phase) {
        return phases.stream().filter(it -> it.phase() == phase).findFirst().orElseThrow();
    }
}
