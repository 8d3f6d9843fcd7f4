package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Viewer;

/** Search, quick filters with counts, and the way to all filters, saved views and the keys. */
class FilterBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MILLIS = 150;

    private final TextField search = new TextField();
    private final Div chips = new Div();
    private final Span result = new Span();
    private final Button clear = new Button("Clear filters");
    private final Viewer viewer;
    private final transient Consumer<BoardQuery> apply;
    private BoardQuery query = BoardQuery.DEFAULT;
    private List<String> shownChips = List.of();

    /** What the buttons at the end of the bar open. */
    record Listener(Runnable filters, Runnable views, Runnable export, Runnable keys) {}

    FilterBar(Viewer viewer, Consumer<BoardQuery> apply, Listener listener) {
        this.viewer = viewer;
        this.apply = apply;
        search.setPlaceholder("Search courts, owners, steps");
        search.setAriaLabel("Search courts, owners, steps");
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                apply.accept(query.with(query.filter().with(change.getValue())));
            }
        });
        search.addClassName("board-search");
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", "Quick filters");
        result.addClassName("result");
        result.getElement().setAttribute("role", "status");
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        clear.addClickListener(_ -> apply.accept(query.with(CardFilter.ALL)));
        var all = door("Filters and lanes", listener.filters());
        var views = door("Saved views", listener.views());
        var export = door("Export", listener.export());
        var keys = door("Keys", listener.keys());
        keys.addClassName("keys-door");
        getContent().addClassName("filters");
        getContent().add(search, chips, all, views, export, keys, result, clear);
    }

    private static Button door(String label, Runnable open) {
        var button = new Button(label, _ -> open.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    void show(BoardQuery now, BoardSnapshot snapshot, BoardLayout layout) {
        query = now;
        if (!search.getValue().equals(now.filter().text())) {
            search.setValue(now.filter().text());
        }
        var active = snapshot.seenBy(viewer).stream()
                .filter(it -> it.state() == CardState.ACTIVE)
                .toList();
        var offers = QuickFilter.offered(active, viewer);
        var labels = offers.stream()
                .map(it -> it.label(active, viewer, snapshot) + it.on(now.filter()))
                .toList();
        if (!labels.equals(shownChips)) {
            shownChips = labels;
            chips.removeAll();
            offers.forEach(it -> chips.add(chip(it, active, snapshot)));
        }
        var filtered = !now.filter().equals(CardFilter.ALL);
        clear.setVisible(filtered);
        result.setText(filtered ? layout.found() + " of " + layout.known() + " courts match" : "");
    }

    private NativeButton chip(QuickFilter quick, List<CourtCard> active, BoardSnapshot snapshot) {
        var chip = new NativeButton(quick.label(active, viewer, snapshot));
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(quick.on(query.filter())));
        chip.addClickListener(_ -> apply.accept(query.with(quick.toggle(query.filter()))));
        return chip;
    }
}
