package org.ccpor.export.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import org.ccpor.base.ui.FileLink;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class PublicRecordsViewTest extends KaribuTest {
    @Autowired
    private Given given;

    @Autowired
    private Clock clock;

    @BeforeEach
    void kern_is_being_deployed() {
        given.reset();
        given.deployment("kern", Phase.PLANNING, 90);
    }

    @Test
    void the_court_of_the_address_is_filled_in_and_its_package_offered_after_a_look() {
        UI.getCurrent().navigate("public-records", QueryParameters.fromString("court=kern"));
        _assertNone(FileLink.class);
        look();
        assertThat(text()).contains("History: ", "Plan as it stands: ", "What is withheld");
        assertThat(_find(FileLink.class)).hasSize(1);
    }

    @Test
    void what_is_wrong_is_said_beside_its_field() {
        UI.getCurrent().navigate("public-records");
        look();
        assertThat(_get(ComboBox.class).getErrorMessage()).isEqualTo("Choose the court whose records are asked for.");
        UI.getCurrent().navigate("public-records", QueryParameters.fromString("court=kern"));
        var to = _get(DatePicker.class, it -> it.withLabel("To"));
        _setValue(to, LocalDate.now(clock).plusDays(1));
        look();
        assertThat(to.getErrorMessage()).contains("in the future");
        _setValue(to, LocalDate.now(clock).minusYears(5));
        look();
        assertThat(_get(DatePicker.class, it -> it.withLabel("From")).getErrorMessage())
                .contains("after the last one");
        assertThat(to.isInvalid()).isFalse();
        _assertNone(FileLink.class);
    }

    @Test
    void another_court_takes_the_look_away() {
        UI.getCurrent().navigate("public-records", QueryParameters.fromString("court=kern"));
        look();
        _setValue(_get(DatePicker.class, it -> it.withLabel("From")), LocalDate.now(clock));
        _assertNone(FileLink.class);
    }

    @Test
    void a_coordinator_sees_no_way_to_what_is_withheld_nor_to_all_courts() {
        UI.getCurrent().navigate("public-records");
        _assertNone(Checkbox.class);
        _assertNone(AuditPanel.class);
    }

    @Test
    @AsViewer(Role.ADMINISTRATOR)
    void an_administrator_exports_the_history_of_all_courts_with_sound_days() {
        UI.getCurrent().navigate("public-records");
        var audit = _get(AuditPanel.class);
        var to = _get(audit, DatePicker.class, it -> it.withLabel("To"));
        _setValue(to, LocalDate.now(clock).minusYears(1));
        _click(_get(audit, Button.class));
        assertThat(_get(audit, DatePicker.class, it -> it.withLabel("From")).isInvalid())
                .isTrue();
        _assertNone(ExportDialog.class);
        _setValue(to, LocalDate.now(clock));
        _click(_get(audit, Button.class));
        assertThat(_find(_get(ExportDialog.class), FileLink.class)).hasSize(3);
    }

    private static void look() {
        _click(_get(Button.class, it -> it.withText("Show what it holds")));
    }

    private static String text() {
        return _get(PublicRecordsView.class).getElement().getTextRecursively();
    }
}
