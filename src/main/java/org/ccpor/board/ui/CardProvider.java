package org.ccpor.board.ui;

import com.vaadin.flow.data.provider.AbstractDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.Stream;
import org.ccpor.deployment.CourtCard;

/** The cards of one cell. Sends only the cards that differ as long as their order stays. */
class CardProvider extends AbstractDataProvider<CourtCard, Void> {
    private static final long serialVersionUID = 1L;
    private List<CourtCard> cards = List.of();

    void show(List<CourtCard> now) {
        var before = cards;
        cards = now;
        if (!slugs(before).equals(slugs(now))) {
            refreshAll();
            return;
        }
        for (var i = 0; i < now.size(); i++) {
            if (!before.get(i).equals(now.get(i))) {
                refreshItem(now.get(i));
            }
        }
    }

    private static List<String> slugs(List<CourtCard> cards) {
        return cards.stream().map(CourtCard::slug).toList();
    }

    @Override
    public Object getId(CourtCard card) {
        return card.slug();
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public int size(Query<CourtCard, Void> query) {
        return cards.size();
    }

    @Override
    public Stream<CourtCard> fetch(Query<CourtCard, Void> query) {
        return cards.stream().skip(query.getOffset()).limit(query.getLimit());
    }
}
