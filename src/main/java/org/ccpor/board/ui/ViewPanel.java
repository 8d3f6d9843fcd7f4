package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.ccpor.board.ui.BoardLayout.LaneBy;

/** In which lanes and in which order the board shows its cards. */
class ViewPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    ViewPanel(BoardQuery query, Consumer<BoardQuery> apply) {
        var lanes = new Select<LaneBy>();
        lanes.setLabel("Swimlanes");
        lanes.setItems(LaneBy.values());
        lanes.setItemLabelGenerator(LaneBy::label);
        lanes.setValue(query.lanes());
        var sort = new Select<CardSort>();
        sort.setLabel("Order in a column");
        sort.setItems(CardSort.values());
        sort.setItemLabelGenerator(CardSort::label);
        sort.setValue(query.sort());
        lanes.addValueChangeListener(
                _ -> apply.accept(query.with(lanes.getValue()).with(sort.getValue())));
        sort.addValueChangeListener(
                _ -> apply.accept(query.with(lanes.getValue()).with(sort.getValue())));
        getContent().addClassName("view-panel");
        getContent().add(lanes, sort);
    }
}
