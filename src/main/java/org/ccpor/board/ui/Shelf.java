package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ccpor.deployment.CardState;
import org.jspecify.annotations.Nullable;

/** The courts that are not on their way: counts by state, one of them opened at a time. */
class Shelf extends Composite<Section> {
    private static final long serialVersionUID = 1L;
    private final Map<CardState, NativeButton> tabs = new EnumMap<>(CardState.class);
    private final CardList cards;
    private final Div tray = new Div();

    /**
     * @param keys whether the keys are told: for who moves cards
     * @param choose called with the state to open, or {@code null} to close
     */
    Shelf(CardListener actions, boolean keys, Consumer<@Nullable CardState> choose) {
        cards = new CardList("No court has this state", actions);
        var name = new Span("Off the board");
        name.addClassName("shelf-name");
        var bar = new Div(name);
        bar.addClassName("shelf-bar");
        for (var state : CardState.values()) {
            if (state != CardState.ACTIVE) {
                var tab = new NativeButton();
                tab.addClassName("chip");
                tab.addClickListener(_ ->
                        choose.accept("true".equals(tab.getElement().getAttribute("aria-expanded")) ? null : state));
                tabs.put(state, tab);
                bar.add(tab);
            }
        }
        var hint = new Span("M menu · ← → move · ? keys and legend");
        hint.addClassName("shelf-hint");
        hint.setVisible(keys);
        bar.add(hint);
        tray.addClassName("shelf-tray");
        tray.add(cards);
        getContent().addClassName("shelf");
        getContent().getElement().setAttribute("aria-label", "Courts off the board");
        getContent().add(tray, bar);
    }

    void show(BoardLayout layout, @Nullable CardState open) {
        tabs.forEach((state, tab) -> {
            tab.setText(words(layout, state));
            tab.getElement().setAttribute("aria-expanded", Boolean.toString(state == open));
        });
        tray.setVisible(open != null);
        cards.show(open == null ? List.of() : layout.onShelf(open));
    }

    private static String words(BoardLayout layout, CardState state) {
        var courts = layout.onShelf(state).size();
        return state == CardState.CLOSED ? "of these, closed " + courts : state.label() + " " + courts;
    }

    CardList cards() {
        return cards;
    }
}
