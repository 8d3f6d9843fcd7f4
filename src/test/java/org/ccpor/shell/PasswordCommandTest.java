package org.ccpor.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.identity.OwnPasswordService;
import org.ccpor.identity.Role;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.ccpor.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer(value = Role.EXECUTIVE, user = "executive")
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class PasswordCommandTest extends KaribuTest {
    private static final String NEW = "staple of the battery";

    @Autowired
    private Given given;

    @Autowired
    private OwnPasswordService own;

    @BeforeEach
    void open() {
        given.reset();
        given.account("executive", Role.EXECUTIVE);
        UI.getCurrent().navigate(PlaceholderView.class);
        new CommandRun().start(PasswordCommand.change(own), People.EXECUTIVE, () -> {});
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, it -> it.withLabel(label));
    }

    private static void fill(String current, String wanted, String again) {
        _setValue(field("Current password"), current);
        _setValue(field("New password"), wanted);
        _setValue(field("New password again"), again);
        _click(_get(Button.class, it -> it.withText("Change")));
    }

    @Test
    void the_right_answers_change_it() {
        fill(Given.passwordOf("executive"), NEW, NEW);
        assertThat(_find(CommandDialog.class)).isEmpty();
        NotificationsKt.expectNotifications("Your password is changed.");
    }

    @Test
    void every_refusal_stands_beside_its_field_and_nothing_typed_is_lost() {
        fill("something else", NEW, NEW);
        assertThat(field("Current password").getErrorMessage()).isEqualTo("This is not your current password.");
        fill(Given.passwordOf("executive"), NEW, "another one again");
        assertThat(field("New password again").getErrorMessage()).contains("differ");
        assertThat(field("Current password").isInvalid()).isFalse();
        fill(Given.passwordOf("executive"), "short", "short");
        assertThat(field("New password").getErrorMessage()).contains("at least 12 characters");
        assertThat(field("New password again").getValue()).isEqualTo("short");
    }
}
