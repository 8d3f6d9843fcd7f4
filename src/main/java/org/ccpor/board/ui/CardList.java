package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import java.util.List;
import org.ccpor.deployment.CourtCard;

/** A column of cards that says so when it is empty. Its height follows {@code --rows} where the page scrolls. */
class CardList extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_CARDS = 30;
    private final CardProvider provider = new CardProvider();
    private final VirtualList<CourtCard> list = new VirtualList<>();
    private final Paragraph empty = new Paragraph();
    private List<CourtCard> shown = List.of();

    CardList(String emptyText, CardListener actions) {
        list.setRenderer(
                CardTemplate.of(actions::face, actions::picked, actions::people, actions::open, actions::menu));
        list.setItemAccessibleNameGenerator(CourtCard::court);
        list.setDataProvider(provider);
        // Sent with the page, or the cards would wait for the browser to ask for them.
        list.getDataCommunicator().setViewportRange(0, FIRST_CARDS);
        empty.setText(emptyText);
        empty.addClassName("cards-empty");
        getContent().addClassName("cards");
        getContent().add(list, empty);
        rows(0);
    }

    void show(List<CourtCard> cards) {
        if (!cards.equals(shown) || cards.isEmpty()) {
            rows(cards.size());
        }
        shown = cards;
        provider.show(cards);
    }

    List<CourtCard> shown() {
        return shown;
    }

    /** Draws one card again although it did not change; used when it was picked. */
    void redraw(CourtCard card) {
        provider.refreshItem(card);
    }

    private void rows(int count) {
        getContent().getStyle().set("--rows", Integer.toString(count));
        empty.setVisible(count == 0);
        getContent().setClassName("is-empty", count == 0);
    }
}
