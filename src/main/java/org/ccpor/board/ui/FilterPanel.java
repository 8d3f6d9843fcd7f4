package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.ccpor.base.ui.Fields;
import org.ccpor.deployment.CourtCard;

/** All filters, beside the board: what is chosen shows there at once. */
class FilterPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final Set<CardFacet> TICKED = Set.of(CardFacet.WAITING, CardFacet.HEALTH, CardFacet.WAVE);

    private final Map<CardFacet, HasValue<?, Set<String>>> facets = new EnumMap<>(CardFacet.class);
    private final Select<GoLiveWindow> window =
            Fields.one("Go-live", List.of(GoLiveWindow.values()), GoLiveWindow::label, GoLiveWindow.ANY, null);
    private final Span found = new Span();
    private final transient Consumer<BoardQuery> apply;
    private BoardQuery query = BoardQuery.DEFAULT;

    /** @param cards whose values are offered */
    FilterPanel(List<CourtCard> cards, Consumer<BoardQuery> apply, Runnable close) {
        this.apply = apply;
        var names = new TreeMap<String, String>();
        cards.forEach(it -> names.put(Objects.toString(it.analyst(), ""), Objects.toString(it.analystName(), "")));
        found.addClassName("filter-found");
        var head = new Div(
                new H2("Filter"),
                found,
                button("Clear all", () -> apply.accept(query.with(CardFilter.ALL))),
                button("Close", close));
        head.addClassName("filter-head");
        var ticks = new Div();
        ticks.addClassName("filter-ticks");
        var lists = new Div();
        lists.addClassName("filter-lists");
        for (var facet : CardFacet.values()) {
            var offered = facet.offered(cards);
            if (TICKED.contains(facet)) {
                var group = new CheckboxGroup<String>(facet.label());
                group.setItems(offered);
                group.setItemLabelGenerator(facet::label);
                facets.put(facet, group);
                ticks.add(group);
            } else {
                var box = new MultiSelectComboBox<String>(facet.label());
                box.setItems(offered);
                box.setItemLabelGenerator(
                        it -> facet == CardFacet.ANALYST ? names.getOrDefault(it, it) : facet.label(it));
                box.setPlaceholder("Any");
                facets.put(facet, box);
                lists.add(box);
            }
        }
        facets.values().forEach(field -> field.addValueChangeListener(it -> chosen(it.isFromClient())));
        window.addValueChangeListener(it -> chosen(it.isFromClient()));
        lists.addComponentAsFirst(window);
        var note = new Span("The address of this page holds the filter.");
        note.addClassName("filter-note");
        getContent().addClassName("filter-panel");
        getContent().add(head, ticks, lists, note);
    }

    private static NativeButton button(String words, Runnable action) {
        var button = new NativeButton(words, _ -> action.run());
        button.addClassName("btn");
        return button;
    }

    /** @param words how many courts are found */
    void show(BoardQuery now, String words) {
        query = now;
        found.setText(words);
        facets.forEach((facet, field) -> field.setValue(now.filter().chosen(facet)));
        window.setValue(now.filter().window());
    }

    private void chosen(boolean byPerson) {
        if (byPerson) {
            var filter = query.filter().with(window.getValue());
            for (var it : facets.entrySet()) {
                filter = filter.with(it.getKey(), it.getValue().getValue());
            }
            apply.accept(query.with(filter));
        }
    }
}
