package org.ccpor.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every key does; opened by {@code ?}. */
class KeysDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("/", "Search");
        KEYS.put("Tab", "Next card");
        KEYS.put("↑  ↓", "Card above or below");
        KEYS.put("Enter", "Open the court");
        KEYS.put("←  →", "Move the card one phase back or on");
        KEYS.put("Alt ↑  Alt ↓", "Move the card up or down in its column, for everyone");
        KEYS.put("M", "Actions of the card");
        KEYS.put("X", "Select the card for a bulk edit");
        KEYS.put("Esc", "Close what is open");
        KEYS.put("?", "This help");
    }

    KeysDialog() {
        setHeaderTitle("Keys on the board");
        var list = new DescriptionList();
        list.addClassName("keys");
        KEYS.forEach((key, meaning) -> {
            var cap = new Span(key);
            cap.addClassName("key");
            list.add(new DescriptionList.Term(cap), new DescriptionList.Description(meaning));
        });
        add(list);
        getFooter().add(new Button("Close", _ -> close()));
    }
}
