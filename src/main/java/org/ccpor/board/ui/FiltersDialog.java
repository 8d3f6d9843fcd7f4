package org.ccpor.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ccpor.board.ui.BoardLayout.LaneBy;
import org.ccpor.deployment.CourtCard;

/** All filters, the order and the lanes. What is chosen shows on the board behind at once. */
class FiltersDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final Map<CardFacet, MultiSelectComboBox<String>> facets = new EnumMap<>(CardFacet.class);
    private final Select<GoLiveWindow> window = new Select<>();
    private final Select<CardSort> sort = new Select<>();
    private final Select<LaneBy> lanes = new Select<>();
    private final Checkbox mine = new Checkbox("Only mine");
    private final transient Consumer<BoardQuery> apply;
    private BoardQuery query;

    FiltersDialog(BoardQuery query, List<CourtCard> cards, Consumer<BoardQuery> apply) {
        this.query = query;
        this.apply = apply;
        var names = new TreeMap<String, String>();
        cards.forEach(it -> names.put(Objects.toString(it.analyst(), ""), Objects.toString(it.analystName(), "")));
        setHeaderTitle("Filters and lanes");
        addClassName("filters-dialog");
        for (var facet : CardFacet.values()) {
            facets.put(facet, many(facet, facet.offered(cards), names));
        }
        one(window, "Go-live", GoLiveWindow.values(), GoLiveWindow::label);
        one(sort, "Order in a column", CardSort.values(), CardSort::label);
        one(lanes, "Swimlanes", LaneBy.values(), LaneBy::label);
        mine.addValueChangeListener(change -> chosen(change.isFromClient()));
        var form = new FormLayout(lanes, sort);
        facets.values().forEach(form::add);
        form.add(window, mine);
        add(form);
        show();
        getFooter().add(new Button("Clear all", _ -> clear()), new Button("Done", _ -> close()));
    }

    private MultiSelectComboBox<String> many(CardFacet facet, List<String> items, Map<String, String> names) {
        var box = new MultiSelectComboBox<String>(facet.label());
        box.setItems(items);
        box.setItemLabelGenerator(it -> facet == CardFacet.ANALYST ? names.getOrDefault(it, it) : facet.label(it));
        box.setPlaceholder("Any");
        box.addValueChangeListener(change -> chosen(change.isFromClient()));
        return box;
    }

    private <T> void one(Select<T> select, String label, T[] items, Function<T, String> name) {
        select.setLabel(label);
        select.setItems(Arrays.asList(items));
        select.setItemLabelGenerator(name::apply);
        select.addValueChangeListener(change -> chosen(change.isFromClient()));
    }

    private void show() {
        var filter = query.filter();
        facets.forEach((facet, box) -> box.setValue(filter.chosen(facet)));
        window.setValue(filter.window());
        sort.setValue(query.sort());
        lanes.setValue(query.lanes());
        mine.setValue(filter.mine());
    }

    private void chosen(boolean byPerson) {
        if (byPerson) {
            var filter = query.filter().with(window.getValue()).mine(mine.getValue());
            for (var it : facets.entrySet()) {
                filter = filter.with(it.getKey(), it.getValue().getValue());
            }
            query = new BoardQuery(filter, sort.getValue(), lanes.getValue(), query.shelf());
            apply.accept(query);
        }
    }

    private void clear() {
        query = BoardQuery.DEFAULT.withShelf(query.shelf());
        show();
        apply.accept(query);
    }
}
