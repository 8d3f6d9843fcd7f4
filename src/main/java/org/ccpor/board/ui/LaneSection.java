package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ccpor.base.Count;
import org.ccpor.process.Phase;

/** One swimlane: a cell of cards per phase, each a place to drop on. */
class LaneSection extends Composite<Section> {
    private static final long serialVersionUID = 1L;
    private final Map<Phase, CardList> cells = new EnumMap<>(Phase.class);
    private final Map<Phase, Section> columns = new EnumMap<>(Phase.class);
    private final Span size = new Span();

    /** @param head what stands above the cards of a phase; an empty title makes the only lane of the board */
    LaneSection(String title, Function<Phase, Component[]> head, CardListener actions) {
        getContent().addClassName("lane");
        getContent().getElement().setAttribute("aria-label", title.isEmpty() ? "All courts" : title);
        if (!title.isEmpty()) {
            var name = new H2(title);
            size.addClassName("count");
            var line = new Div(name, size);
            line.addClassName("lane-title");
            getContent().add(line);
        }
        for (var phase : Phase.values()) {
            var cards = new CardList("No courts in " + phase.label(), actions);
            cells.put(phase, cards);
            var column = new Section();
            column.addClassName("col");
            column.getElement().setAttribute("data-phase", phase.slug());
            column.getElement().setAttribute("aria-label", phase.label());
            column.add(head.apply(phase));
            column.add(cards);
            columns.put(phase, column);
            getContent().add(column);
        }
    }

    /**
     * @param narrow columns that take no room
     * @param chosen the one that a phone shows
     */
    void show(BoardLayout.Lane lane, Set<Phase> narrow, Phase chosen) {
        columns.forEach((phase, column) -> {
            column.setClassName("narrow", narrow.contains(phase));
            column.setClassName("chosen", phase == chosen);
        });
        size.setText(Count.of(lane.size(), "court"));
        cells.forEach((phase, cards) -> cards.show(lane.cells().getOrDefault(phase, java.util.List.of())));
    }

    Map<Phase, CardList> cells() {
        return cells;
    }
}
