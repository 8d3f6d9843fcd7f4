package org.ccpor.process;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.base.FormCode;

/** Reads one item of a template file. */
final class ItemParser {
    private static final Set<String> KEYS = Set.of(
            "id",
            "wording",
            "short",
            "waits",
            "kind",
            "responsible",
            "offset",
            "after",
            "when",
            "mandatory",
            "form",
            "evidence",
            "marks",
            "activates");

    private ItemParser() {}

    static ItemSource read(Section section, Phase phase) {
        section.knowing(KEYS);
        var id = section.entry("id");
        var offset = section.entry("offset");
        var predecessors = section.entriesIfAny("after");
        var responsible = section.entries("responsible").stream()
                .map(it -> it.oneOf(Party.class, "party"))
                .toList();
        var item = new TemplateItem(
                id.text(),
                section.text("wording"),
                titles(section, responsible.getFirst()),
                section.entry("kind").oneOf(ItemKind.class, "kind"),
                responsible,
                offset.number("'offset'"),
                predecessors.stream().map(Entry::text).toList(),
                section.sectionIfAny("when").map(ConditionParser::read).orElse(null),
                section.entryIfAny("mandatory")
                        .map(it -> it.flag("'mandatory'"))
                        .orElse(true),
                forms(section),
                section.text("evidence"),
                section.entriesIfAny("marks").stream()
                        .map(it -> it.oneOf(Mark.class, "mark"))
                        .collect(toUnmodifiableSet()),
                section.entryIfAny("activates")
                        .map(it -> it.flag("'activates'"))
                        .orElse(false));
        return new ItemSource(item, phase, id, offset, predecessors);
    }

    private static Map<Party, String> titles(Section section, Party lead) {
        var titles = new EnumMap<Party, String>(Party.class);
        titles.put(lead, title(section.entry("short"), lead));
        section.sectionIfAny("waits").ifPresent(waits -> waits.keys().forEach(key -> {
            var party = waits.key(key, Party.class, "party");
            titles.put(party, title(waits.entry(key), party));
        }));
        return Collections.unmodifiableMap(titles);
    }

    private static String title(Entry entry, Party acts) {
        TitleRule.refusal(entry.text(), acts).ifPresent(why -> {
            throw entry.invalid(why);
        });
        return entry.text();
    }

    private static List<FormCode> forms(Section section) {
        return section.entryOrEntries("form").stream()
                .map(it -> FormCode.of(it.text())
                        .orElseThrow(() -> it.invalid("there is no form '%s' (known: F1 to F13)".formatted(it.text()))))
                .toList();
    }
}
