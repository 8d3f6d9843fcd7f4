package org.ccpor.process;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.ccpor.base.FormCode;
import org.jspecify.annotations.Nullable;

/** Reads one item of a template file. */
final class ItemParser {
    private static final Set<String> KEYS = Set.of(
            "id",
            "wording",
            "kind",
            "responsible",
            "offset",
            "after",
            "when",
            "mandatory",
            "form",
            "evidence",
            "marks");

    private ItemParser() {}

    static ItemSource read(Section section, Phase phase) {
        section.knowing(KEYS);
        var id = section.entry("id");
        var offset = section.entry("offset");
        var predecessors = section.entriesIfAny("after");
        var item = new TemplateItem(
                id.text(),
                section.text("wording"),
                section.entry("kind").oneOf(ItemKind.class, "kind"),
                section.entries("responsible").stream()
                        .map(it -> it.oneOf(Party.class, "party"))
                        .toList(),
                offset.number("'offset'"),
                predecessors.stream().map(Entry::text).toList(),
                section.sectionIfAny("when").map(ConditionParser::read).orElse(null),
                section.entryIfAny("mandatory")
                        .map(it -> it.flag("'mandatory'"))
                        .orElse(true),
                form(section),
                section.text("evidence"),
                section.entriesIfAny("marks").stream()
                        .map(it -> it.oneOf(Mark.class, "mark"))
                        .collect(toUnmodifiableSet()));
        return new ItemSource(item, phase, id, offset, predecessors);
    }

    private static @Nullable FormCode form(Section section) {
        return section.entryIfAny("form")
                .map(it -> FormCode.of(it.text())
                        .orElseThrow(() -> it.invalid("there is no form '%s' (known: F1 to F13)".formatted(it.text()))))
                .orElse(null);
    }
}
