package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.deployment.CourtCard;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplate;

/** The four columns, with or without swimlanes; a phone shows one phase at a time. Lanes are only built anew when their titles change. */
class BoardGrid extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private final Map<Phase, ColumnHead> heads = new EnumMap<>(Phase.class);
    private final Map<String, LaneSection> lanes = new LinkedHashMap<>();
    private final Map<Phase, NativeButton> tabs = new EnumMap<>(Phase.class);
    private final Div phases = new Div();
    private final Div columns = new Div();
    private final transient CardListener actions;

    /**
     * @param weeks stands in the head of the last phase
     * @param choose hears which phase a phone shows
     */
    BoardGrid(ProcessTemplate template, Component weeks, CardListener actions, Consumer<Phase> choose) {
        this.actions = actions;
        for (var phase : Phase.values()) {
            var beside = phase == Phase.GO_LIVE ? new Component[] {weeks} : new Component[0];
            heads.put(phase, new ColumnHead(template.phase(phase), beside));
            var tab = new NativeButton();
            // A card that is dropped on it moves there.
            tab.getElement().setAttribute("data-phase", phase.slug());
            tab.addClickListener(_ -> choose.accept(phase));
            tabs.put(phase, tab);
            phases.add(tab);
        }
        phases.addClassName("phase-tabs");
        phases.getElement().setAttribute("role", "group").setAttribute("aria-label", "Phase");
        columns.addClassName("board");
        getContent().addClassName("board-frame");
        getContent().add(phases, columns);
    }

    /** @param chosen what a phone shows */
    void show(BoardLayout layout, Map<Phase, Integer> limits, Phase chosen) {
        heads.forEach((phase, head) -> head.show(layout.column(phase), limits.get(phase)));
        tabs.forEach((phase, tab) -> {
            tab.setText(phase.label() + " " + layout.column(phase).shown());
            tab.getElement().setAttribute("aria-pressed", Boolean.toString(phase == chosen));
        });
        var narrow = narrow(layout);
        columns.getStyle()
                .set(
                        "--columns",
                        Arrays.stream(Phase.values())
                                .map(it -> narrow.contains(it) ? "44px" : "minmax(0, 1fr)")
                                .collect(Collectors.joining(" ")));
        var titles = layout.lanes().stream().map(BoardLayout.Lane::title).toList();
        if (!titles.equals(new ArrayList<>(lanes.keySet()))) {
            build(titles);
        }
        layout.lanes().forEach(it -> lane(it.title()).show(it, narrow, chosen));
    }

    /** Columns that a filter leaves without cards take no room, unless all are. */
    private static Set<Phase> narrow(BoardLayout layout) {
        var none = EnumSet.noneOf(Phase.class);
        for (var phase : Phase.values()) {
            if (layout.column(phase).shown() == 0 && layout.column(phase).total() > 0) {
                none.add(phase);
            }
        }
        var any = Arrays.stream(Phase.values()).anyMatch(it -> layout.column(it).shown() > 0);
        return any ? none : Set.of();
    }

    private LaneSection lane(String title) {
        return java.util.Objects.requireNonNull(lanes.get(title));
    }

    private void build(List<String> titles) {
        lanes.clear();
        columns.removeAll();
        var single = titles.equals(List.of(""));
        columns.setClassName("with-lanes", !single);
        if (!single) {
            var row = new Div(heads.values().toArray(Component[]::new));
            row.addClassName("heads");
            columns.add(row);
        }
        for (var title : titles) {
            var lane = new LaneSection(
                    title, phase -> single ? new Component[] {heads.get(phase)} : new Component[0], actions);
            lanes.put(title, lane);
            columns.add(lane);
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
