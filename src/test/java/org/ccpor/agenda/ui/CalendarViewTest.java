package org.ccpor.agenda.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.Set;
import org.ccpor.agenda.Repeat;
import org.ccpor.court.CourtProfile;
import org.ccpor.process.Phase;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class CalendarViewTest extends KaribuTest {
    @Autowired
    private Given given;

    @BeforeEach
    void kern_in_planning() {
        given.reset();
        given.deployment("kern", Phase.PLANNING, 200);
    }

    private void open(String query) {
        UI.getCurrent().navigate("calendar", QueryParameters.fromString(query));
    }

    private void openMonthOfGoLive(String rest) {
        open("month=" + YearMonth.from(given.courtDayIn(200)) + rest);
    }

    @Test
    void a_month_shows_its_go_lives_and_a_filter_takes_them_away() {
        openMonthOfGoLive("&kind=go-live&view=agenda");
        assertThat(_find(
                        Anchor.class,
                        it -> it.withPredicate(link -> link.getHref().equals("court/kern"))))
                .hasSize(1);
        _click(_get(
                NativeButton.class,
                it -> it.withPredicate(
                        button -> button.getElement().getTextRecursively().endsWith("Go-lives"))));
        _click(_get(
                NativeButton.class,
                it -> it.withPredicate(
                        button -> button.getElement().getTextRecursively().endsWith("Meetings"))));
        assertThat(_get(Paragraph.class, it -> it.withClasses("cal-empty")).getText())
                .contains("fits the filter");
    }

    @Test
    void a_month_without_entries_says_so() {
        open("month=2039-01");
        assertThat(_get(Paragraph.class, it -> it.withClasses("cal-empty")).getText())
                .isEqualTo("Nothing is planned in January 2039.");
    }

    @Test
    void an_address_that_makes_no_sense_shows_the_present_month() {
        open("month=20x6&kind=party&view=wall");
        assertThat(_find(DayCell.class)).hasSizeBetween(28, 42);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_row_of_meetings_is_planned_with_its_days_shown_first() {
        open("");
        _click(_get(Button.class, it -> it.withText("Plan a meeting")));
        var dialog = _get(Dialog.class);
        var courts = (MultiSelectComboBox<CourtProfile>) _get(dialog, MultiSelectComboBox.class);
        courts.setValue(Set.copyOf(courts.getListDataView()
                .getItems()
                .filter(it -> it.slug().equals("kern"))
                .toList()));
        _setValue(_get(dialog, DatePicker.class, it -> it.withLabel("Day")), java.time.LocalDate.parse("2027-01-11"));
        ((Select<Repeat>) _get(dialog, Select.class, it -> it.withLabel("Repeats"))).setValue(Repeat.WEEKLY);
        _setValue(_get(dialog, DatePicker.class, it -> it.withLabel("Until")), java.time.LocalDate.parse("2027-01-31"));
        assertThat(_find(dialog, Paragraph.class).stream().map(Paragraph::getText))
                .contains("3 meetings, the last on Monday, Jan 25, 2027.");
        assertThat(_find(dialog, ListItem.class).stream()
                        .map(it -> it.getElement().getText()))
                .anyMatch(it -> it.contains("Jan 18, 2027 is closed"));
        _click(_get(dialog, Button.class, it -> it.withText("Plan")));
        assertThat(_get(H1.class, it -> it.withText("Monthly court/LEA meeting"))
                        .isVisible())
                .isTrue();
    }

    @Test
    void what_is_missing_is_said_and_nothing_typed_is_lost() {
        open("");
        _click(_get(Button.class, it -> it.withText("Plan a meeting")));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, it -> it.withLabel("Place")), "Room 2");
        _click(_get(dialog, Button.class, it -> it.withText("Plan")));
        assertThat(_get(dialog, MultiSelectComboBox.class).getErrorMessage()).contains("Choose the courts");
        assertThat(_get(dialog, TextField.class, it -> it.withLabel("Place")).getValue())
                .isEqualTo("Room 2");
    }

    @Test
    @AsViewer(value = org.ccpor.identity.Role.COURT_CONTACT, user = "court.kern", courts = "kern")
    void contacts_read_and_do_not_plan() {
        var meeting = given.meeting("kern", 3);
        open("");
        assertThat(_find(Button.class, it -> it.withText("Plan a meeting"))).isEmpty();
        UI.getCurrent().navigate("calendar/meeting/" + meeting);
        assertThat(_get(H1.class).getText()).isEqualTo("Kickoff");
        assertThat(_find(Button.class, it -> it.withText("Change"))).isEmpty();
        assertThat(_find(Button.class, it -> it.withText("Add people"))).isEmpty();
    }
}
