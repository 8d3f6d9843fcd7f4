package org.ccpor.provisioning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.form.FormKey;
import org.ccpor.process.Phase;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.UserFilter;
import org.ccpor.provisioning.Users;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class UserCommandTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private UserListModel model;

    @BeforeEach
    void a_court_in_scope() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
    }

    @Test
    void places_are_written_freely_until_the_court_profile_names_any() {
        open();
        assertThat(place("Location").isAllowCustomValue()).isTrue();
        assertThat(choices("Location")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void places_are_chosen_from_the_court_profile_and_agencies_by_side() {
        var answers = Map.of(
                "locations/a",
                "1",
                "locations/a/name",
                "Main",
                "leaContacts/a",
                "1",
                "leaContacts/a/agency",
                "Sheriff");
        var unused = given.answer(new FormKey("kern", FormCode.F6), answers);
        open();
        assertThat(place("Location").isAllowCustomValue()).isFalse();
        assertThat(choices("Location")).containsExactly("Main");
        assertThat(choices("Agency")).containsExactly("Superior Court of California, County of Kern");
        _setValue((Select<AgencyType>) _get(Select.class, it -> it.withLabel("Works for")), AgencyType.LEA);
        assertThat(choices("Agency")).containsExactly("Sheriff");
    }

    @Test
    void chosen_users_leave_the_list_and_can_be_brought_back() {
        var users = Set.of(listed("a@court.example"), listed("b@court.example"));
        var removing = new UserCommand("kern", model).steps().getLast();
        new CommandRun().start(removing, users, () -> {});
        assertThat(_get(CommandDialog.class).getHeaderTitle()).isEqualTo("Remove 2 users");
        _click(_get(_get(CommandDialog.class), Button.class, it -> it.withText("Remove")));
        assertThat(model.users().count("kern", UserFilter.ALL)).isZero();
        _click(_get(_get(Notification.class), Button.class, it -> it.withText("Undo")));
        assertThat(model.users().count("kern", UserFilter.ALL)).isEqualTo(2);
    }

    private ListedUser listed(String mail) {
        return model.users().add("kern", Users.user(mail, CcporRole.COURT));
    }

    private void open() {
        new CommandRun().start(new UserCommand("kern", model).more().getFirst(), model.sides("kern"), () -> {});
    }

    private static PlaceField place(String label) {
        return _get(PlaceField.class, it -> it.withLabel(label));
    }

    private static List<String> choices(String label) {
        return place(label).getListDataView().getItems().toList();
    }
}
