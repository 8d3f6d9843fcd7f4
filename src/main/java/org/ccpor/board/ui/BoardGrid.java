package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ccpor.deployment.CourtCard;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplate;

/** The four columns, with or without swimlanes. Lanes are only built anew when their titles change. */
class BoardGrid extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private final Map<Phase, ColumnHead> heads = new EnumMap<>(Phase.class);
    private final Map<String, LaneSection> lanes = new LinkedHashMap<>();
    private final transient CardListener actions;

    BoardGrid(ProcessTemplate template, CardListener actions) {
        this.actions = actions;
        for (var phase : Phase.values()) {
            heads.put(phase, new ColumnHead(phase, template.phase(phase).window()));
        }
        getContent().addClassName("board");
    }

    void show(BoardLayout layout, Map<Phase, Integer> limits) {
        heads.forEach((phase, head) -> head.show(layout.column(phase), limits.get(phase)));
        var titles = layout.lanes().stream().map(BoardLayout.Lane::title).toList();
        if (!titles.equals(new ArrayList<>(lanes.keySet()))) {
            build(titles);
        }
        layout.lanes().forEach(it -> lane(it.title()).show(it));
    }

    private LaneSection lane(String title) {
        return java.util.Objects.requireNonNull(lanes.get(title));
    }

    private void build(List<String> titles) {
        lanes.clear();
        getContent().removeAll();
        var single = titles.equals(List.of(""));
        getContent().setClassName("with-lanes", !single);
        if (!single) {
            var row = new Div(heads.values().toArray(Component[]::new));
            row.addClassName("heads");
            getContent().add(row);
        }
        for (var title : titles) {
            var lane = new LaneSection(
                    title, phase -> single ? new Component[] {heads.get(phase)} : new Component[0], actions);
            lanes.put(title, lane);
            getContent().add(lane);
        }
    }

    /** Every cell that shows this court; there is at most one. */
    void redraw(CourtCard card) {
        cells().filter(it -> it.shown().contains(card)).forEach(it -> it.redraw(card));
    }

    Stream<CardList> cells() {
        return lanes.values().stream().flatMap(it -> it.cells().values().stream());
    }
}
