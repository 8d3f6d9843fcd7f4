package org.ccpor.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.ccpor.base.ui.KeyList;

/** What every key does; opened by {@code ?}. */
class KeysDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    KeysDialog() {
        setHeaderTitle("Keys on the board");
        var list = new KeyList()
                .key("/", "Search")
                .key("Tab", "Next card")
                .key("↑  ↓", "Card above or below")
                .key("Enter", "Open the court")
                .key("←  →", "Move the card one phase back or on")
                .key("Alt ↑  Alt ↓", "Move the card up or down in its column, for everyone")
                .key("M", "Actions of the card")
                .key("X", "Select the card for a bulk edit")
                .key("Esc", "Close what is open")
                .key("?", "This help");
        add(list);
        getFooter().add(new Button("Close", _ -> close()));
    }
}
