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
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.board.BoardLimitService;
import org.ccpor.calendar.CourtClosureService;
import org.ccpor.identity.Role;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplates;
import org.ccpor.process.TemplateItem;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.KaribuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AsViewer(Role.COORDINATOR)
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class AdminPagesTest extends KaribuTest {
    private static final String HOLIDAY_MONDAY = "Memorial Day";

    @Autowired
    private Given given;

    @Autowired
    private CourtClosureService closures;

    @Autowired
    private BoardLimitService limits;

    @Autowired
    private ProcessTemplates templates;

    @BeforeEach
    void nothing_yet() {
        given.reset();
    }

    @Test
    void coordinators_are_led_to_the_courts_and_see_no_people() {
        UI.getCurrent().navigate("admin");
        assertThat(_find(CourtsView.class)).hasSize(1);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getText)
                .contains("Courts")
                .doesNotContain("People");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Administration");
        UI.getCurrent().navigate("admin/people");
        assertThat(_find(PeopleView.class)).isEmpty();
    }

    @Test
    void a_tribal_court_is_added_with_its_counties() {
        UI.getCurrent().navigate("admin/courts");
        var before = GridKt._size(_get(Grid.class));
        press("Add a tribal court");
        press("Add");
        assertThat(field("Name").getErrorMessage()).contains("name the board shows");
        _setValue(field("Name"), "Court of the administration test");
        counties("Humboldt", "Del Norte");
        press("Add");
        assertThat(_find(CommandDialog.class)).isEmpty();
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(before + 1);
        press("Add a tribal court");
        _setValue(field("Name"), "Court of the Administration test");
        counties("Humboldt");
        press("Add");
        assertThat(field("Name").getErrorMessage()).contains("already there");
    }

    @Test
    void a_year_shows_its_holidays_and_closures() {
        closures.add(null, LocalDate.parse("2027-04-13"), "Day of mourning");
        closures.add("kern", LocalDate.parse("2028-04-11"), "Building move");
        UI.getCurrent().navigate("admin/closures", QueryParameters.of("year", "2027"));
        assertThat(rows()).anyMatch(it -> it.contains(HOLIDAY_MONDAY) && it.contains("Monday, May 31, 2027"));
        assertThat(rows()).anyMatch(it -> it.contains("(observed)"));
        assertThat(rows()).anyMatch(it -> it.contains("Day of mourning") && it.contains("All courts"));
        assertThat(rows()).noneMatch(it -> it.contains("Building move"));
        UI.getCurrent().navigate("admin/closures", QueryParameters.of("year", "9999"));
        assertThat(_get(YearLinks.class)).isNotNull();
    }

    @Test
    void a_closure_on_a_holiday_is_refused_beside_the_day_and_a_good_one_is_shown() {
        UI.getCurrent().navigate("admin/closures", QueryParameters.of("year", "2027"));
        press("Add a closure");
        _setValue(_get(DatePicker.class), LocalDate.parse("2027-05-31"));
        _setValue(field("Reason"), "Building move");
        press("Add");
        assertThat(_get(DatePicker.class).getErrorMessage()).contains(HOLIDAY_MONDAY);
        _setValue(_get(DatePicker.class), LocalDate.parse("2028-06-01"));
        press("Add");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Court holidays 2028");
        assertThat(rows()).anyMatch(it -> it.contains("Building move"));
    }

    @Test
    void a_removed_closure_can_be_brought_back() {
        closures.add("kern", LocalDate.parse("2027-04-13"), "Building move");
        UI.getCurrent().navigate("admin/closures", QueryParameters.of("year", "2027"));
        press("Remove");
        assertThat(closures.all()).isEmpty();
        press("Undo");
        assertThat(closures.all()).singleElement().extracting(it -> it.name()).isEqualTo("Building move");
        assertThat(rows()).anyMatch(it -> it.contains("Building move"));
    }

    @Test
    void limits_are_kept_per_phase_and_week() {
        UI.getCurrent().navigate("admin/limits");
        _setValue(_get(IntegerField.class, it -> it.withLabel("Scope")), 8);
        _setValue(_get(IntegerField.class, it -> it.withLabel("Go-lives per week")), 1000);
        press("Save");
        assertThat(limits.perPhase()).containsEntry(Phase.SCOPE, 8);
        assertThat(limits.goLivesPerWeek()).isNull();
        _setValue(_get(IntegerField.class, it -> it.withLabel("Go-lives per week")), 2);
        press("Save");
        assertThat(limits.goLivesPerWeek()).isEqualTo(2);
    }

    @Test
    void a_limit_that_somebody_else_set_meanwhile_is_told_and_replaced_only_on_purpose() {
        UI.getCurrent().navigate("admin/limits");
        var field = _get(IntegerField.class, it -> it.withLabel("Scope"));
        limits.limit(Phase.SCOPE, 4, null);
        _setValue(field, 8);
        press("Save");
        assertThat(field.getErrorMessage()).startsWith("Someone else set the limit to 4.");
        assertThat(limits.perPhase()).containsEntry(Phase.SCOPE, 4);
        press("Save");
        assertThat(limits.perPhase()).containsEntry(Phase.SCOPE, 8);
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void every_item_of_both_templates_can_be_read() {
        for (var template : templates.all()) {
            UI.getCurrent()
                    .navigate(
                            "admin/process",
                            QueryParameters.of(
                                    "template",
                                    template.key().id() + "-v" + template.key().version()));
            var shown = String.join("\n", rows());
            assertThat(template.items().map(TemplateItem::wording)).allMatch(shown::contains);
            assertThat(template.items().map(TemplateItem::evidence)).allMatch(shown::contains);
        }
    }

    private static List<String> rows() {
        return _find(NativeTableRow.class).stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void counties(String... names) {
        _get(MultiSelectComboBox.class).setValue(Set.of(names));
    }

    private static TextField field(String label) {
        return _get(TextField.class, it -> it.withLabel(label));
    }

    private static void press(String button) {
        _click(_get(Button.class, it -> it.withText(button)));
    }
}
