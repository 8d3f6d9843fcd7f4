package org.ccpor.standup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import org.ccpor.base.ui.KeyList;

/** What every key does; letter keys can be switched off (WCAG 2.1.4), which this browser remembers. */
class KeysHelp extends Dialog {
    private static final long serialVersionUID = 1L;

    KeysHelp(StandUpKeys keys) {
        setHeaderTitle("Keys of the stand-up");
        var list = new KeyList()
                .key("→  J", "Next court")
                .key("←  K", "Court before")
                .key("N", "Write a note; Escape leaves it")
                .key("A", "Assign the next item")
                .key("B", "Set or clear a blocker")
                .key("R", "Remind the court")
                .key("M", "Move the phase")
                .key("P", "Park the topic, or not")
                .key("L", "Take the lead")
                .key("F  Esc", "Return to where the stand-up is")
                .key("?", "This help");
        var on = new Checkbox("Letter keys are on in this browser", keys.letters());
        on.addValueChangeListener(it -> keys.choose(it.getValue()));
        add(list, on);
        getFooter().add(new Button("Close", _ -> close()));
    }
}
