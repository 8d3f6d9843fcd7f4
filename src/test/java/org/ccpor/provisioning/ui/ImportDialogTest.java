package org.ccpor.provisioning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import org.ccpor.base.FormCode;
import org.ccpor.form.FormKey;
import org.ccpor.process.Phase;
import org.ccpor.provisioning.UserFilter;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class ImportDialogTest extends KaribuTest {
    private static final String HEADERS = "Last name,First name,Work e-mail,CCPOR role\n";

    @Autowired
    private Given given;

    @Autowired
    private UserListModel model;

    @Autowired
    private UserListPanelProvider extra;

    private int done;

    @BeforeEach
    void a_court_with_two_users() {
        given.reset();
        given.deployment("kern", Phase.SCOPE, 80);
        var dialog = dialog();
        dialog.look(bytes(HEADERS + "One,Clerk,one@court.example,Court\nTwo,Clerk,two@court.example,Supervisor\n"));
        press("Import");
        assertThat(done).isEqualTo(1);
    }

    private ImportDialog dialog() {
        var dialog = new ImportDialog("kern", model, () -> done++);
        dialog.open();
        return dialog;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void press(String button) {
        _click(_get(Button.class, it -> it.withText(button)));
    }

    private static String words() {
        return _get(Paragraph.class, it -> it.withClasses("users-preview-words"))
                .getText();
    }

    private int listed() {
        return model.users().count("kern", UserFilter.ALL);
    }

    @Test
    void a_double_click_imports_once() {
        dialog().look(bytes(HEADERS + "Three,Clerk,three@court.example,Court\n"));
        var confirm = _get(Button.class, it -> it.withText("Import"));
        confirm.click();
        confirm.click();
        assertThat(done).as("the first import and this one").isEqualTo(2);
    }

    @Test
    void shows_figures_and_every_error_and_stores_nothing_before_import_is_pressed() {
        dialog().look(bytes(HEADERS + "One,Clerk,one@court.example,Supervisor\nThree,Clerk,three@court.example,Judge\n"
                + "Four,Clerk,four@court.example,Court\n"));
        assertThat(words()).isEqualTo("Adds 1, changes 1, removes 0, 1 row in error. 0 rows stay as listed.");
        assertThat(_find(ListItem.class)).anyMatch(it -> it.getText().startsWith("Line 3, CCPOR role: Give one of"));
        assertThat(_get(Checkbox.class).isEnabled()).isFalse();
        assertThat(listed()).isEqualTo(2);
        press("Import");
        assertThat(listed()).isEqualTo(3);
    }

    @Test
    void removes_only_when_ticked() {
        dialog().look(bytes(HEADERS + "One,Clerk,one@court.example,Court\n"));
        assertThat(_get(Button.class, it -> it.withText("Import")).isEnabled()).isFalse();
        _get(Checkbox.class).setValue(true);
        assertThat(words()).startsWith("Adds 0, changes 0, removes 1");
        press("Import");
        assertThat(listed()).isEqualTo(1);
    }

    @Test
    void a_forbidden_column_is_named_and_another_file_can_be_chosen() {
        dialog().look(bytes("Last name,First name,Work e-mail,CCPOR role,SSN\nA,B,a@court.example,Court,1\n"));
        assertThat(_get(Paragraph.class, it -> it.withClasses("ask-error")).getText())
                .contains("Column “SSN” must not be here");
        assertThat(_find(Button.class, it -> it.withText("Import"))).isEmpty();
    }

    @Test
    void the_panel_shows_the_list_and_keeps_itself_current() {
        UI.getCurrent().add(extra.of(new FormKey("kern", FormCode.F7), () -> {}));
        assertThat(_get(Grid.class).getDataProvider().size(new com.vaadin.flow.data.provider.Query<>()))
                .isEqualTo(2);
        given.coordinator(() -> model.files()
                .confirm(
                        "kern",
                        model.files().preview("kern", bytes(HEADERS + "New,Clerk,new@court.example,Administrator\n")),
                        false));
        com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip(false);
        assertThat(_get(Span.class, it -> it.withClasses("users-count")).getText())
                .isEqualTo("3 users");
    }
}
