package org.ccpor.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ccpor.board.ui.BoardLayout.LaneBy;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Health;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;

/** All filters, the order and the lanes. What is chosen shows on the board behind at once. */
class FiltersDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final MultiSelectComboBox<Integer> waves;
    private final MultiSelectComboBox<String> regions;
    private final MultiSelectComboBox<String> sizes;
    private final MultiSelectComboBox<CourtType> types;
    private final MultiSelectComboBox<Health> health;
    private final MultiSelectComboBox<Party> waiting;
    private final MultiSelectComboBox<ItemKind> kinds;
    private final MultiSelectComboBox<String> analysts;
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
        waves = many("Wave", present(cards, CourtCard::wave), it -> "Wave " + it);
        regions = many("Region", present(cards, CourtCard::region), Function.identity());
        sizes = many("Size of court", present(cards, CourtCard::sizeBand), it -> it.replace('-', ' '));
        types = many("Court", List.of(CourtType.values()), it -> it == CourtType.TRIBAL ? "Tribal" : "Superior");
        health = many("Health", List.of(Health.values()), Health::label);
        waiting = many("Who acts next", List.of(Party.values()), Party::label);
        kinds = many("Kind of the next step", List.of(ItemKind.values()), ItemKind::label);
        analysts = many("Analyst", present(cards, CourtCard::analyst), it -> Objects.toString(names.get(it), it));
        one(window, "Go-live", GoLiveWindow.values(), GoLiveWindow::label);
        one(sort, "Order in a column", CardSort.values(), CardSort::label);
        one(lanes, "Swimlanes", LaneBy.values(), LaneBy::label);
        mine.addValueChangeListener(change -> chosen(change.isFromClient()));
        var form = new FormLayout(
                lanes, sort, waves, regions, sizes, types, health, waiting, kinds, analysts, window, mine);
        add(form);
        show();
        getFooter().add(new Button("Clear all", _ -> clear()), new Button("Done", _ -> close()));
    }

    private static <T extends Comparable<T>> List<T> present(
            List<CourtCard> cards, Function<CourtCard, @org.jspecify.annotations.Nullable T> value) {
        return cards.stream()
                .map(value)
                .filter(Objects::nonNull)
                .filter(it -> !it.toString().isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private <T> MultiSelectComboBox<T> many(String label, List<T> items, Function<T, String> name) {
        var box = new MultiSelectComboBox<T>(label);
        box.setItems(items);
        box.setItemLabelGenerator(name::apply);
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
        set(waves, filter.waves());
        set(regions, filter.regions());
        set(sizes, filter.sizes());
        set(types, filter.types());
        set(health, filter.health());
        set(waiting, filter.waitingOn());
        set(kinds, filter.kinds());
        set(analysts, filter.analysts());
        window.setValue(filter.window());
        sort.setValue(query.sort());
        lanes.setValue(query.lanes());
        mine.setValue(filter.mine());
    }

    private static <T> void set(MultiSelectComboBox<T> box, Set<T> values) {
        box.setValue(values);
    }

    private void chosen(boolean byPerson) {
        if (byPerson) {
            var filter = new CardFilter(
                    query.filter().text(),
                    waves.getValue(),
                    regions.getValue(),
                    sizes.getValue(),
                    types.getValue(),
                    health.getValue(),
                    waiting.getValue(),
                    kinds.getValue(),
                    analysts.getValue(),
                    window.getValue(),
                    mine.getValue());
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
