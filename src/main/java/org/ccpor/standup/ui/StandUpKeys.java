package org.ccpor.standup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.function.Consumer;

/**
 * Keys of the whole page while nobody types and no dialog is open. Letters can be switched off (WCAG 2.1.4), which the
 * browser remembers.
 */
class StandUpKeys implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LETTERS = "ccpor-stand-up-letters";
    private static final String KEY = "event.key.length == 1 ? event.key.toLowerCase() : event.key";
    private static final String TYPING =
            "event.target.closest('input, textarea, select, vaadin-text-area, vaadin-radio-group, vaadin-select, [contenteditable]')";
    private static final String PLAIN = "!event.ctrlKey && !event.metaKey && !event.altKey"
            + " && !document.querySelector('vaadin-dialog[opened], vaadin-select[opened]') && ";
    private static final String LEAVES = PLAIN + "event.key == 'Escape' && !!" + TYPING;

    private final UI page;
    private final transient Consumer<String> press;
    private final Registration others;
    private Registration letters = () -> {};
    private boolean on;

    StandUpKeys(UI page, Consumer<String> press) {
        this.page = page;
        this.press = press;
        var keys = listen("['ArrowRight', 'ArrowLeft', 'Escape', '?'].includes(event.key)");
        // Who types leaves the field with Escape; by the browser, so that the next key counts already.
        var leave = page.getElement()
                .addEventListener("keydown", _ -> {})
                .setFilter(LEAVES)
                .addEventData(LEAVES + " && event.target.blur()");
        others = Registration.combine(keys, leave);
        letters(true);
        WebStorage.getItem(page, WebStorage.Storage.LOCAL_STORAGE, LETTERS, it -> letters(!"off".equals(it)));
    }

    private Registration listen(String which) {
        return page.getElement()
                .addEventListener(
                        "keydown",
                        it -> press.accept(it.getEventData().path(KEY).asString()))
                .setFilter(PLAIN + "!" + TYPING + " && " + which)
                .preventDefault()
                .addEventData(KEY);
    }

    boolean letters() {
        return on;
    }

    void choose(boolean lettersToo) {
        letters(lettersToo);
        WebStorage.setItem(page, WebStorage.Storage.LOCAL_STORAGE, LETTERS, lettersToo ? "on" : "off");
    }

    private void letters(boolean now) {
        letters.remove();
        letters = now ? listen("/^[jknabrmpfl]$/i.test(event.key)") : () -> {};
        on = now;
    }

    void remove() {
        others.remove();
        letters.remove();
    }
}
