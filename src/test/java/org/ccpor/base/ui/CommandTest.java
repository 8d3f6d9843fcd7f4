package org.ccpor.base.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandTest {
    private static final String LONG = "Say it in one line.";

    private final List<String> ran = new ArrayList<>();
    private final Command<String> atOnce =
            Command.<String>of("Park", ran::add).onKey("p", "Park it").when(it -> !it.isBlank());
    private final CommandRun run = new CommandRun();
    private @Nullable RuntimeException trouble;
    private int looked;

    @BeforeEach
    void openTab() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeTab() {
        MockVaadin.tearDown();
    }

    private CommandDialog dialog(String with) {
        var dialog = new CommandDialog("Hold " + with, "Hold");
        var why = dialog.need(Fields.text("Why", null), "Say why.");
        dialog.need(Fields.date("Until", null), "Say until when.");
        return dialog.runs(3, version -> {
            if (trouble != null) {
                throw trouble;
            }
            ran.add(why.getValue());
        });
    }

    private Command<String> asking() {
        return Command.asking("Hold", this::dialog);
    }

    private PageKeys<String> keys() {
        return new PageKeys<String>()
                .on("Next", ran::add, "ArrowRight", "j")
                .tell("Next card", "Tab")
                .on("Up in its column", ran::add, "Alt ArrowUp")
                .run(List.of(atOnce, asking()), run, this::look);
    }

    private void look() {
        looked++;
    }

    private Button show(Command<String> command, String with) {
        var bar = new CommandBar<>(List.of(command), this::look);
        UI.getCurrent().add(bar);
        bar.show(with);
        return _get(bar, Button.class);
    }

    /** Clicks as one request of a browser brings them. */
    private static void clickTogether(Button button, int... counts) {
        for (var count : counts) {
            ComponentUtil.fireEvent(
                    button, new ClickEvent<>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false));
        }
    }

    private static TextArea why() {
        return _get(TextArea.class);
    }

    private static DatePicker until() {
        return _get(DatePicker.class);
    }

    private static Button go() {
        return _get(_get(CommandDialog.class), Button.class, it -> it.withText("Hold"));
    }

    private void answer(String words) {
        _setValue(why(), words);
        _setValue(until(), java.time.LocalDate.of(2027, 1, 8));
        _click(go());
    }

    @Test
    void two_clicks_in_one_request_run_it_once() {
        clickTogether(show(atOnce, "kern"), 0, 0);
        assertThat(ran).containsExactly("kern");
        assertThat(looked).isEqualTo(1);
    }

    @Test
    void the_second_click_of_a_double_click_is_none_even_after_the_answer() {
        var button = show(atOnce, "kern");
        clickTogether(button, 1);
        MockVaadin.clientRoundtrip(false);
        clickTogether(button, 2);
        assertThat(ran).containsExactly("kern");
    }

    @Test
    void a_click_after_the_answer_runs_it_again() {
        var button = show(atOnce, "kern");
        clickTogether(button, 1);
        MockVaadin.clientRoundtrip(false);
        clickTogether(button, 1);
        assertThat(ran).hasSize(2);
    }

    @Test
    void a_key_pressed_twice_runs_it_once() {
        keys().press("p", "kern");
        keys().press("p", "kern");
        keys().press("x", "kern");
        assertThat(ran).containsExactly("kern");
    }

    @Test
    void a_step_by_key_is_made_as_often_as_its_key_is_pressed() {
        keys().press("j", "kern");
        keys().press("ArrowRight", "kings");
        keys().press("Tab", "inyo");
        assertThat(ran).containsExactly("kern", "kings");
    }

    @Test
    void the_browser_listens_for_the_keys_of_the_table_and_its_help_tells_them_all() {
        assertThat(keys().filter(_ -> true)).startsWith("['ArrowRight', 'j', 'Alt ArrowUp', 'p'].includes(");
        assertThat(keys().filter(it -> it.length() > 1)).startsWith("['ArrowRight', 'Alt ArrowUp'].includes(");
        var help = keys().help("Keys");
        help.open();
        assertThat(_find(help, DescriptionList.Term.class))
                .extracting(it -> it.getElement().getTextRecursively())
                .containsExactly("→  J", "Tab", "Alt ↑", "P");
        assertThat(_find(help, DescriptionList.Description.class))
                .extracting(DescriptionList.Description::getText)
                .containsExactly("Next", "Next card", "Up in its column", "Park it");
    }

    @Test
    void a_chip_shows_its_icon_and_tells_its_words_and_whether_its_choice_holds() {
        var chip = new CommandChip<>(
                Command.<String>of("Remove", ran::add)
                        .icon("✕")
                        .heldWhen("kern"::equals)
                        .when(it -> !it.isBlank()),
                this::look);
        UI.getCurrent().add(chip);
        chip.show("kern");
        assertThat(chip.getText()).isEqualTo("✕");
        assertThat(chip.getAriaLabel()).contains("Remove");
        assertThat(chip.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        _click(chip);
        _click(chip);
        assertThat(ran).containsExactly("kern");
        chip.show(" ");
        assertThat(chip.isVisible()).isFalse();
    }

    @Test
    void what_is_not_allowed_is_neither_shown_nor_run_by_its_key() {
        var bar = new CommandBar<>(List.of(atOnce), this::look);
        UI.getCurrent().add(bar);
        bar.show(" ");
        assertThat(bar.isVisible()).isFalse();
        keys().press("p", " ");
        assertThat(ran).isEmpty();
        var menu = new CommandMenuDialog<>("Menu", " ", this::look).offer(List.of(atOnce));
        menu.open();
        assertThat(_find(menu, Button.class)).extracting(Button::getText).containsExactly("Close");
    }

    @Test
    void its_dialog_opens_once_and_an_open_one_is_not_opened_again() {
        var button = show(asking(), "kern");
        clickTogether(button, 0, 0);
        MockVaadin.clientRoundtrip(false);
        clickTogether(button, 0);
        assertThat(_find(CommandDialog.class)).hasSize(1);
    }

    @Test
    void its_dialog_runs_once_however_often_it_is_confirmed() {
        clickTogether(show(asking(), "kern"), 1);
        _setValue(why(), "Waits for its scanner");
        _setValue(until(), java.time.LocalDate.of(2027, 1, 8));
        clickTogether(go(), 1, 2, 0);
        assertThat(ran).containsExactly("Waits for its scanner");
        assertThat(looked).isEqualTo(1);
    }

    @Test
    void a_choice_of_a_menu_runs_once_and_what_is_so_already_cannot_be_chosen() {
        var menu = new CommandMenuDialog<>("Menu", "kern", this::look)
                .offer(List.of(atOnce, Command.<String>of("Now", ran::add).heldWhen("kern"::equals)));
        menu.open();
        var held = _get(menu, Button.class, it -> it.withText("Now"));
        assertThat(held.isEnabled()).isFalse();
        assertThat(held.getElement().getAttribute("aria-current")).isEqualTo("step");
        clickTogether(_get(menu, Button.class, it -> it.withText("Park")), 1, 2);
        assertThat(ran).containsExactly("kern");
    }

    @Test
    void the_error_of_a_field_stays_until_the_field_is_right() {
        clickTogether(show(asking(), "kern"), 1);
        _click(go());
        assertThat(why().getErrorMessage()).isEqualTo("Say why.");
        assertThat(until().getErrorMessage()).isEqualTo("Say until when.");
        _setValue(why(), "  ");
        assertThat(why().isInvalid()).as("spaces are no reason").isTrue();
        _setValue(why(), "Waits");
        assertThat(why().isInvalid()).isFalse();
        assertThat(until().isInvalid()).as("nobody touched it").isTrue();
        assertThat(ran).isEmpty();
    }

    @Test
    void what_was_refused_stays_typed_and_wrong_until_it_is_changed_or_tried_again() {
        trouble = new RefusedException(LONG);
        clickTogether(show(asking(), "kern"), 1);
        answer("Waits\nfor long");
        assertThat(why().getErrorMessage()).isEqualTo(LONG);
        _setValue(why(), "Waits");
        assertThat(why().isInvalid()).isFalse();
        _setValue(why(), "Waits\nfor long");
        assertThat(why().isInvalid()).as("the very words that were refused").isTrue();
        trouble = null;
        _click(go());
        assertThat(ran).containsExactly("Waits\nfor long");
    }

    @Test
    void nothing_typed_is_lost_by_a_conflict_or_an_outage() {
        clickTogether(show(asking(), "kern"), 1);
        trouble = new StaleException("Ana changed it.");
        answer("Waits");
        assertThat(why().getErrorMessage()).isEqualTo("Ana changed it.");
        trouble = new IllegalStateException("no database");
        assertThatThrownBy(() -> clickTogether(go(), 1)).isSameAs(trouble);
        assertThat(why().getValue()).isEqualTo("Waits");
        trouble = null;
        _click(go());
        assertThat(ran).containsExactly("Waits");
    }

    @Test
    void a_command_that_came_too_late_without_asking_opens_its_dialog_with_both_values() {
        Consumer<String> late = _ -> {
            throw new StaleException("Ana changed it.");
        };
        var command = Command.<String>asking("Start", it -> {
                    var dialog = new CommandDialog("Start", "Start").runs(1, _ -> ran.add(it));
                    dialog.comparing(() -> new CommandDialog.Both(2, "By Ana", "Yours"));
                    return dialog;
                })
                .atOnce(late);
        clickTogether(show(command, "kern"), 1);
        assertThat(_find(AskedTwice.class)).hasSize(1);
        _click(_get(Button.class, it -> it.withText("Save mine")));
        assertThat(ran).containsExactly("kern");
    }

    @Test
    void a_refusal_without_a_dialog_is_told_and_the_screen_looks_again() {
        Command<String> refused = Command.of("Close", _ -> {
            throw new RefusedException("It is open.");
        });
        Component button = show(refused, "kern");
        _click((Button) button);
        assertThat(looked).isEqualTo(1);
        assertThat(NotificationsKt.getNotifications()).hasSize(1);
    }
}
