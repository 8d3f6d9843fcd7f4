package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Seen;

/** How many cards are picked and what to do with them. Shows only while some are. */
class BulkBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private final Map<String, CourtCard> picked = new LinkedHashMap<>();
    private final Span count = new Span();
    private final CommandButton<List<Seen>> edit;
    private final transient Consumer<CourtCard> redraw;

    BulkBar(BoardDialogFactory dialogs, Consumer<CourtCard> redraw) {
        this.redraw = redraw;
        count.getElement().setAttribute("role", "status");
        edit = new CommandButton<>(
                Command.<List<Seen>>opening("Edit together", dialogs::bulk),
                this::clear,
                ButtonVariant.PRIMARY,
                ButtonVariant.SMALL);
        var none = new Button("Unselect all", _ -> clear());
        none.addThemeVariants(ButtonVariant.SMALL);
        getContent().addClassName("bulk-bar");
        getContent().add(count, edit, none);
        getContent().setVisible(false);
    }

    boolean has(String slug) {
        return picked.containsKey(slug);
    }

    void toggle(CourtCard card) {
        if (picked.remove(card.slug()) == null) {
            picked.put(card.slug(), card);
        }
        redraw.accept(card);
        show();
    }

    /** Follows the snapshot, so that an edit carries the versions the person sees. */
    void keep(BoardSnapshot snapshot) {
        picked.replaceAll((slug, card) -> snapshot.cards().getOrDefault(slug, card));
        edit.show(seen());
    }

    private List<Seen> seen() {
        return picked.values().stream()
                .map(it -> new Seen(it.slug(), it.version()))
                .toList();
    }

    private void clear() {
        var before = List.copyOf(picked.values());
        picked.clear();
        before.forEach(redraw);
        show();
    }

    private void show() {
        edit.show(seen());
        count.setText(picked.size() == 1 ? "1 court selected" : picked.size() + " courts selected");
        getContent().setVisible(!picked.isEmpty());
    }
}
