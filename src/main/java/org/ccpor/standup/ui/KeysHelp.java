package org.ccpor.standup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every key does; letter keys can be switched off (WCAG 2.1.4), which this browser remembers. */
class KeysHelp extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> KEYS = new LinkedHashMap<>();

    static {
        KEYS.put("→  J", "Next court");
        KEYS.put("←  K", "Court before");
        KEYS.put("N", "Write a note; Escape leaves it");
        KEYS.put("A", "Assign the next item");
        KEYS.put("B", "Set or clear a blocker");
        KEYS.put("R", "Remind the court");
        KEYS.put("M", "Move the phase");
        KEYS.put("P", "Park the topic, or not");
        KEYS.put("L", "Take the lead");
        KEYS.put("F  Esc", "Return to where the stand-up is");
        KEYS.put("?", "This help");
    }

    KeysHelp() {
        setHeaderTitle("Keys of the stand-up");
        var list = new DescriptionList();
        list.addClassName("keys");
        KEYS.forEach((key, meaning) -> {
            var cap = new Span(key);
            cap.addClassName("key");
            list.add(new DescriptionList.Term(cap), new DescriptionList.Description(meaning));
        });
        var on = new Checkbox("Letter keys are on in this browser", true);
        on.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                getElement().executeJs("window.ccporStandUp.letters($0)", it.getValue());
            }
        });
        getElement()
                .executeJs("return window.ccporStandUp.letters()")
                .then(Boolean.class, it -> on.setValue(Boolean.TRUE.equals(it)));
        add(list, on);
        getFooter().add(new Button("Close", _ -> close()));
    }
}
