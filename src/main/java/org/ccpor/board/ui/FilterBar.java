package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.base.ui.Fields;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.ui.BoardLayout.LaneBy;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * One line: the text, filters of one click with their counts, and the way to all filters, to lanes and order, and to what is
 * seldom needed. Nothing on the board moves when a filter changes; the counts stand in the heads of the columns.
 */
class FilterBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MILLIS = 150;

    private final TextField search = new TextField();
    private final Div chips = new Div();
    private final Span result = new Span();
    private final Span chosen = new Span();
    private final Viewer viewer;
    private final transient Consumer<BoardQuery> apply;
    private final Popover filters;
    private final Popover view;
    private final NativeButton more = door("", "icon-dots");
    private transient @Nullable FilterPanel panel;
    private BoardQuery query = BoardQuery.DEFAULT;
    private List<String> shownChips = List.of();
    private transient List<CourtCard> cards = List.of();
    private String found = "";

    /** What stands behind the last button. */
    record Listener(Runnable views, Runnable export, Runnable keys) {}

    FilterBar(Viewer viewer, Consumer<BoardQuery> apply, Listener listener) {
        this.viewer = viewer;
        this.apply = apply;
        search.setPlaceholder("Filter cards");
        search.setAriaLabel("Filter by court, owner, or step");
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
        result.addClassName("sr");
        result.getElement().setAttribute("role", "status");
        var filter = door("Filter", "icon-filter");
        chosen.addClassName("nav-number");
        filter.add(chosen);
        filters = popover("Filter", filter);
        filters.addClassName("filter-popover");
        filters.addOpenedChangeListener(it -> fill(it.isOpened()));
        var order = door("View", "icon-view");
        view = popover("View", order);
        view.addOpenedChangeListener(it -> {
            view.removeAll();
            if (it.isOpened()) {
                view.add(lanesAndOrder());
            }
        });
        more.setAriaLabel("More for this board");
        var menu = popover("More for this board", more);
        menu.addClassName("nav-menu");
        menu.add(
                entry("Export…", listener.export(), menu),
                entry("Saved views…", listener.views(), menu),
                entry("Keys and legend", listener.keys(), menu));
        getContent().addClassName("filters");
        getContent().add(search, chips, filter, order, more, filters, view, menu, result);
    }

    private static NativeButton door(String label, String icon) {
        var button = new NativeButton();
        button.addClassNames("btn", "door", icon);
        if (!label.isEmpty()) {
            button.add(new Span(label));
        }
        return button;
    }

    private static NativeButton entry(String label, Runnable action, Popover menu) {
        var button = new NativeButton(label, _ -> {
            menu.close();
            action.run();
        });
        button.addClassName("menu-row");
        return button;
    }

    private static Popover popover(String label, Component target) {
        var popover = new Popover();
        popover.setAriaLabel(label);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setTarget(target);
        popover.setAutofocus(true);
        return popover;
    }

    /** What the keys and the legend open at. */
    Component more() {
        return more;
    }

    private Div lanesAndOrder() {
        var lanes = Fields.one("Swimlanes", List.of(LaneBy.values()), LaneBy::label, query.lanes(), null);
        lanes.addValueChangeListener(it -> apply.accept(query.with(it.getValue())));
        var sort = Fields.one("Order in a column", List.of(CardSort.values()), CardSort::label, query.sort(), null);
        sort.addValueChangeListener(it -> apply.accept(query.with(it.getValue())));
        var panel = new Div(lanes, sort);
        panel.addClassName("view-panel");
        return panel;
    }

    private void fill(boolean opened) {
        filters.removeAll();
        panel = opened ? new FilterPanel(cards, apply, filters::close) : null;
        if (panel != null) {
            panel.show(query, found);
            filters.add(panel);
        }
    }

    void show(BoardQuery now, BoardSnapshot snapshot, BoardLayout layout) {
        query = now;
        cards = snapshot.seenBy(viewer);
        if (!search.getValue().equals(now.filter().text())) {
            search.setValue(now.filter().text());
        }
        var active = cards.stream().filter(it -> it.state() == CardState.ACTIVE).toList();
        var offers = QuickFilter.offered(viewer).stream()
                .map(it -> new Chip(it, it.count(active, viewer, snapshot), it.on(now.filter())))
                .filter(it -> it.count() > 0 || it.pressed() || it.filter().group() == QuickFilter.Group.WHOSE)
                .toList();
        // Drawn again only when something on them differs, so that a pressed one keeps the focus.
        var words = offers.stream().map(Chip::words).toList();
        if (!words.equals(shownChips)) {
            shownChips = words;
            draw(offers);
        }
        var all = now.filter().equals(CardFilter.ALL);
        chosen.setText(Integer.toString(now.filter().parts()));
        chosen.setVisible(now.filter().parts() > 0);
        found = layout.found() + " of " + layout.known() + " courts";
        result.setText(all ? "" : found + " match");
        if (panel != null) {
            panel.show(now, found);
        }
    }

    private void draw(List<Chip> offers) {
        chips.removeAll();
        var group = QuickFilter.Group.WHOSE;
        for (var it : offers) {
            if (it.filter().group() != group) {
                group = it.filter().group();
                var gap = new Span();
                gap.addClassName("chip-gap");
                chips.add(gap);
            }
            chips.add(button(it));
        }
    }

    private NativeButton button(Chip offer) {
        var quick = offer.filter();
        var chip = new NativeButton();
        if (!quick.mark().isEmpty()) {
            var mark = new Span(quick.mark());
            mark.getElement().setAttribute("aria-hidden", "true");
            chip.add(mark);
        }
        var number = new Span(Long.toString(offer.count()));
        number.addClassName("chip-count");
        chip.add(new Text(quick.name() + " "), number);
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(offer.pressed()));
        chip.addClickListener(_ -> apply.accept(query.with(quick.toggle(query.filter()))));
        return chip;
    }

    /** A filter of one click as it is shown: how many courts it leaves, and whether it is on. */
    private record Chip(QuickFilter filter, long count, boolean pressed) {
        String words() {
            return filter.name() + " " + count + pressed;
        }
    }
}
