package org.ccpor.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ccpor.process.Condition;
import org.ccpor.process.Mark;
import org.ccpor.process.Party;
import org.ccpor.process.TemplateItem;

/** An item of a template in the words of its row. */
final class ItemFormatter {
    private static final Map<String, String> FACTS = Map.of(
            "imaging",
            "imaging is by",
            "gateway",
            "a gateway is used:",
            "wave",
            "the wave is",
            "courtType",
            "the court is");

    private final TemplateItem item;

    ItemFormatter(TemplateItem item) {
        this.item = item;
    }

    /** Calendar days before go-live: "T-90", "Go-live", "T+5". */
    static String day(int offset) {
        if (offset == 0) {
            return "Go-live";
        }
        return offset > 0 ? "T-" + offset : "T+" + -offset;
    }

    /** The wording, what closes it, when it applies and where the text comes from. */
    Div text() {
        var text = new Div(new Div(item.wording()), small("Closed by: " + item.evidence()));
        text.addClassName("admin-item");
        var applies = item.applies();
        if (applies != null) {
            text.add(small(
                    "Only if " + when(applies.anyOf()) + unless(applies) + ". Otherwise: " + applies.otherwise()));
        }
        if (!item.marks().isEmpty()) {
            text.add(small("Marks: "
                    + item.marks().stream()
                            .sorted()
                            .map(Mark::name)
                            .map(it -> it.toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
        }
        return text;
    }

    Span kind() {
        var glyph = new Span(String.valueOf(item.kind().letter()));
        glyph.addClassNames("k", "k-" + item.kind().slug());
        glyph.getElement().setAttribute("aria-hidden", "true");
        var kind = new Span(glyph, new Span(item.kind().label()));
        kind.addClassName("admin-kind");
        return kind;
    }

    String responsible() {
        return item.responsible().stream().map(Party::label).collect(Collectors.joining(" + "));
    }

    private static String unless(Condition condition) {
        return condition.unless().isEmpty() ? "" : ", unless " + when(condition.unless());
    }

    private static String when(Map<String, Set<String>> facts) {
        return new TreeMap<>(facts)
                .entrySet().stream()
                        .map(it -> FACTS.getOrDefault(it.getKey(), it.getKey()) + " "
                                + String.join(" or ", new TreeSet<>(it.getValue())))
                        .collect(Collectors.joining(", or "));
    }

    private static Div small(String words) {
        var small = new Div(words);
        small.addClassName("admin-small");
        return small;
    }
}
