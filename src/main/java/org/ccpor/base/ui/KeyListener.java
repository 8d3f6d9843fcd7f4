package org.ccpor.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Keys of the whole page while nobody types and no dialog is open. Letters can be switched off (WCAG 2.1.4), which the
 * browser remembers.
 */
public final class KeyListener implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Predicate<String> LETTER = it -> it.matches("[a-z]");
    private static final String LETTERS = "ccpor-stand-up-letters";
    private static final String TYPING =
            "event.target.closest('input, textarea, select, vaadin-text-area, vaadin-radio-group, vaadin-select, [contenteditable]')";
    private static final String PLAIN = "!event.ctrlKey && !event.metaKey && !event.altKey"
            + " && !document.querySelector('vaadin-dialog[opened], vaadin-select[opened]') && ";
    private static final String UNDO = "(event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey"
            + " && event.key.toLowerCase() == 'z' && !document.querySelector('vaadin-dialog[opened]') && !" + TYPING;
    private static final String LEAVES = PLAIN + "event.key == 'Escape' && !!" + TYPING;

    private final UI page;
    private final transient PageKeys<?> table;
    private final transient Consumer<String> press;
    private final Registration others;
    private Registration letters = () -> {};
    private boolean on;

    /** @param press does what a key of the table means */
    public KeyListener(UI page, PageKeys<?> table, Consumer<String> press) {
        this.page = page;
        this.table = table;
        this.press = press;
        var keys = listen(it -> !LETTER.test(it));
        // Who types leaves the field with Escape; by the browser, so that the next key counts already.
        var leave = page.getElement()
                .addEventListener("keydown", _ -> {})
                .setFilter(LEAVES)
                .addEventData(LEAVES + " && event.target.blur()");
        others = Registration.combine(keys, leave);
        letters(true);
        WebStorage.getItem(page, WebStorage.Storage.LOCAL_STORAGE, LETTERS, it -> letters(!"off".equals(it)));
    }

    /** Ctrl-Z, or Cmd-Z, on any page, unless somebody types: there it is the browser's own. */
    public static Registration undo(UI page) {
        return page.getElement()
                .addEventListener("keydown", _ -> UndoStack.of(page).undo())
                .setFilter(UNDO)
                .preventDefault();
    }

    private Registration listen(Predicate<String> which) {
        return page.getElement()
                .addEventListener(
                        "keydown",
                        it -> press.accept(it.getEventData().path(PageKeys.NAME).asString()))
                .setFilter(PLAIN + "!" + TYPING + " && " + table.filter(which))
                .preventDefault()
                .addEventData(PageKeys.NAME);
    }

    /** Whether letters count in this browser. */
    public Checkbox choice() {
        var choice = new Checkbox("Letter keys are on in this browser", on);
        choice.addValueChangeListener(it -> {
            letters(it.getValue());
            WebStorage.setItem(page, WebStorage.Storage.LOCAL_STORAGE, LETTERS, on ? "on" : "off");
        });
        return choice;
    }

    private void letters(boolean now) {
        letters.remove();
        letters = now ? listen(LETTER) : () -> {};
        on = now;
    }

    /** The page is left. */
    public void remove() {
        others.remove();
        letters.remove();
    }
}
