package org.ccpor.administration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.ccpor.base.ui.AskedTwice;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.court.CourtDirectory;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.Person;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer(value = Role.ADMINISTRATOR, user = "admin")
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class PeopleViewTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private AccountService accounts;

    @Autowired
    private CourtDirectory courts;

    @Autowired
    private PersonCommand commands;

    @BeforeEach
    void three_people() {
        given.reset();
        given.account("admin", Role.ADMINISTRATOR);
        given.account("court.kern", Role.COURT_CONTACT, "kern");
        given.account("executive", Role.EXECUTIVE);
        UI.getCurrent().navigate("admin/people");
    }

    @Test
    void search_finds_people_by_name_role_and_court() {
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(3);
        search("KERN");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        search("executive viewer");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(1);
        search("nobody at all");
        assertThat(GridKt._size(_get(Grid.class))).isZero();
    }

    @Test
    void what_is_wrong_with_a_new_account_stands_beside_its_field() {
        press("Add an account");
        fill("User name", "court.kern");
        fill("Name", "Court contact, Inyo");
        _setValue(_get(PasswordField.class), "short");
        press("Add");
        assertThat(_get(MultiSelectComboBox.class).getErrorMessage()).contains("at least one court");
        inyo();
        press("Add");
        assertThat(field("User name").getErrorMessage()).contains("choose another user name");
        fill("User name", "court.inyo");
        press("Add");
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("at least 12");
        _setValue(_get(PasswordField.class), "long enough now");
        press("Add");
        assertThat(_find(CommandDialog.class)).isEmpty();
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(4);
        assertThat(person("court.inyo").courts()).containsExactly("inyo");
    }

    @Test
    void a_role_without_courts_needs_none() {
        new CommandRun().start(commands.change(), person("court.kern"), () -> {});
        role(Role.COORDINATOR);
        assertThat(_find(MultiSelectComboBox.class)).isEmpty();
        press("Save");
        assertThat(person("court.kern").role()).isEqualTo(Role.COORDINATOR);
        assertThat(person("court.kern").courts()).isEmpty();
    }

    @Test
    void the_second_administrator_sees_both_values_and_decides() {
        new CommandRun().start(commands.change(), person("executive"), () -> {});
        accounts.change(
                "executive",
                Role.COURT_CONTACT,
                Set.of("kern"),
                person("executive").version());
        role(Role.COORDINATOR);
        press("Save");
        assertThat(_find(_get(AskedTwice.class), Button.class)).hasSize(2);
        press("Save mine");
        assertThat(person("executive").role()).isEqualTo(Role.COORDINATOR);
    }

    @Test
    void nobody_keeps_themselves_out_but_others_after_being_asked() {
        turn("admin");
        press("Disable");
        assertThat(_find(_get(CommandDialog.class), Paragraph.class))
                .anyMatch(it -> it.getText().contains("ask another administrator"));
        _get(CommandDialog.class).close();
        turn("executive");
        assertThat(person("executive").enabled()).isTrue();
        press("Disable");
        assertThat(person("executive").enabled()).isFalse();
        turn("executive");
        assertThat(person("executive").enabled()).isTrue();
    }

    /** As if the list offered it, so that the service has to refuse. */
    private void turn(String userName) {
        new CommandRun().first(commands.turn("nobody"), person(userName), () -> {});
    }

    private Person person(String userName) {
        return accounts.list().stream()
                .filter(it -> it.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static void role(Role role) {
        _setValue((Select<Role>) _get(Select.class), role);
    }

    @SuppressWarnings("unchecked")
    private void inyo() {
        _get(MultiSelectComboBox.class).setValue(Set.of(courts.find("inyo").orElseThrow()));
    }

    private static void search(String words) {
        fill("Search people", words);
    }

    private static void fill(String label, String value) {
        _setValue(field(label), value);
    }

    private static TextField field(String label) {
        return _get(TextField.class, it -> it.withLabel(label));
    }

    private static void press(String button) {
        _click(_get(Button.class, it -> it.withText(button)));
    }
}
