package org.ccpor.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.board.CardOf;
import org.ccpor.deployment.CardState;
import org.ccpor.form.Answers;
import org.ccpor.process.Item;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.TemplateItem;
import org.ccpor.process.TemplateKey;
import org.ccpor.process.TemplatePhase;
import org.ccpor.timeline.CapacityWeek.Collision;
import org.ccpor.timeline.Load.Lane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacityRuleTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    private static final ProcessTemplate PROCESS = new ProcessTemplate(
            new TemplateKey("small", 1),
            "Small",
            "",
            false,
            List.of(new TemplatePhase(
                    Phase.IMPLEMENT,
                    "",
                    365,
                    -365,
                    List.of(
                            item("I1", ItemKind.DOCUMENT, 50, FormCode.F9),
                            item("I2", ItemKind.TEAM, 30, FormCode.F9),
                            item("I3", ItemKind.RESPONSE, 20, FormCode.F10),
                            item("I4", ItemKind.RESPONSE, 10, FormCode.F10)))));

    private static Load load(Lane lane, String name, LocalDate from, LocalDate to) {
        return Load.of(lane, name, name, from, to, false);
    }

    private static Load session(String court, LocalDate day, String start, String end, String trainer) {
        return new Load(Lane.TRAINING, court, court, day, day, start, end, trainer, false);
    }

    private static List<Collision> collisions(Load... loads) {
        return CapacityRule.weeks(List.of(loads), null).stream()
                .flatMap(it -> it.collisions().stream())
                .toList();
    }

    @Test
    void weeks_run_from_monday_to_sunday_and_a_test_window_counts_in_each_of_its_weeks() {
        var weeks = CapacityRule.weeks(
                List.of(
                        load(Lane.TEST, "Kern", MONDAY.minusDays(1), MONDAY.plusDays(8)),
                        load(Lane.GO_LIVE, "Napa", MONDAY.plusDays(6), MONDAY.plusDays(6))),
                null);
        assertThat(weeks)
                .extracting(CapacityWeek::monday)
                .containsExactly(MONDAY.minusWeeks(1), MONDAY, MONDAY.plusWeeks(1));
        assertThat(weeks).extracting(it -> it.courts(Lane.TEST)).containsExactly(1, 1, 1);
        assertThat(weeks).extracting(it -> it.courts(Lane.GO_LIVE)).containsExactly(0, 1, 0);
    }

    @Test
    void more_courts_than_the_limit_collide_and_one_court_with_two_sessions_counts_once() {
        var loads = List.of(
                session("Kern", MONDAY, "09:00", "12:00", "A"),
                session("Kern", MONDAY.plusDays(1), "09:00", "12:00", "A"),
                session("Napa", MONDAY.plusDays(2), "09:00", "12:00", "A"));
        assertThat(CapacityRule.weeks(loads, 2).getFirst().collisions()).isEmpty();
        var week = CapacityRule.weeks(loads, 1).getFirst();
        assertThat(week.collides(Lane.TRAINING)).isTrue();
        assertThat(week.collides(Lane.TEST)).isFalse();
        assertThat(week.collisions().getFirst().words()).isEqualTo("2 courts are trained, the limit is 1 a week");
    }

    @Test
    void trainings_of_one_trainer_at_the_same_time_collide_without_a_limit() {
        assertThat(collisions(
                        session("Kern", MONDAY, "09:00", "12:00", "Lead trainer"),
                        session("Napa", MONDAY, "11:00", "14:00", "lead trainer")))
                .extracting(Collision::words)
                .containsExactly(
                        "Kern and Napa are trained at the same time on Monday, Jan 4, 2027, by the same trainer");
        assertThat(collisions(
                        session("Kern", MONDAY, "09:00", "12:00", "Lead trainer"),
                        session("Napa", MONDAY, "12:00", "14:00", "Lead trainer"),
                        session("Lake", MONDAY, "09:00", "14:00", "Second trainer")))
                .isEmpty();
    }

    @Test
    void a_collision_is_told_once_however_many_sessions_make_it() {
        assertThat(collisions(
                        session("Kern", MONDAY, "09:00", "12:00", "Lead trainer"),
                        session("Napa", MONDAY, "09:30", "10:30", "Lead trainer"),
                        session("Napa", MONDAY, "10:30", "11:30", "Lead trainer")))
                .hasSize(1);
    }

    @Test
    void a_window_of_years_typed_by_mistake_does_not_fill_the_page() {
        assertThat(CapacityRule.weeks(List.of(load(Lane.TEST, "Kern", MONDAY, MONDAY.plusYears(900))), null))
                .hasSize(60);
    }

    @Test
    void sessions_and_windows_come_from_the_forms_and_nonsense_in_them_is_left_out() {
        var row = new TimelineRow(CardOf.court("Kern").card(), List.of(), List.of(), null, List.of());
        var training = Answers.of(Map.of(
                "sessions/a", "1",
                "sessions/a/date", "2027-01-04",
                "sessions/a/start", "09:00",
                "sessions/b", "2",
                "sessions/b/date", "soon",
                "sessions/c", "3",
                "sessions/c/method", "DISTANCE",
                "sessions/c/date", "2027-01-05"));
        var test = Answers.of(Map.of("windowFrom", "2027-01-08", "windowTo", "2027-01-01"));
        assertThat(LoadRule.of(row, null, training, test, MONDAY).toList())
                .containsExactly(new Load(Lane.TRAINING, "kern", "Kern", MONDAY, MONDAY, "09:00", "", "", false));
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE, 3", "ON_HOLD, 0", "WITHDRAWN, 0", "LIVE, 1", "CLOSED, 1"})
    void a_court_that_stands_still_asks_nothing_of_the_team_and_only_an_active_one_is_planned(
            CardState state, int loads) {
        var row = row(CardOf.court("Kern").goLive(LocalDate.of(2027, 3, 1)).state(state));
        assertThat(LoadRule.of(row, PROCESS, Answers.NONE, Answers.NONE, MONDAY))
                .hasSize(loads);
    }

    @Test
    void before_dates_are_agreed_the_due_dates_of_the_process_stand_in_while_they_are_ahead() {
        var row = row(CardOf.court("Kern").goLive(LocalDate.of(2027, 3, 1)));
        var live = planned(Lane.GO_LIVE, LocalDate.of(2027, 3, 1));
        var training = planned(Lane.TRAINING, LocalDate.of(2027, 1, 30));
        var test = planned(Lane.TEST, LocalDate.of(2027, 2, 9));
        assertThat(planned(row, LocalDate.of(2027, 1, 30))).containsExactly(live, training, test);
        assertThat(planned(row, LocalDate.of(2027, 1, 31))).containsExactly(live, test);
        assertThat(planned(row, LocalDate.of(2027, 2, 10))).containsExactly(live);
        assertThat(LoadRule.of(row, null, Answers.NONE, Answers.NONE, MONDAY)).containsExactly(live);
        assertThat(planned(row(CardOf.court("Kern")), MONDAY)).isEmpty();
    }

    @Test
    void the_window_of_the_test_counts_once_both_ends_are_given_in_order() {
        var row = row(CardOf.court("Kern").goLive(LocalDate.of(2027, 3, 1)));
        var stand = planned(Lane.TEST, LocalDate.of(2027, 2, 9));
        assertThat(test(row, Map.of("windowFrom", "2027-02-01"))).isEqualTo(stand);
        assertThat(test(row, Map.of("windowTo", "2027-02-05"))).isEqualTo(stand);
        assertThat(test(row, Map.of("windowFrom", "2027-02-05", "windowTo", "2027-02-04")))
                .isEqualTo(stand);
        assertThat(test(row, Map.of("windowFrom", "2027-02-05", "windowTo", "2027-02-05")))
                .isEqualTo(new Load(
                        Lane.TEST,
                        "kern",
                        "Kern",
                        LocalDate.of(2027, 2, 5),
                        LocalDate.of(2027, 2, 5),
                        "",
                        "",
                        "",
                        false));
    }

    private static Load test(TimelineRow row, Map<String, String> typed) {
        return LoadRule.of(row, PROCESS, Answers.NONE, Answers.of(typed), MONDAY)
                .filter(it -> it.lane() == Lane.TEST)
                .findFirst()
                .orElseThrow();
    }

    private static List<Load> planned(TimelineRow row, LocalDate today) {
        return LoadRule.of(row, PROCESS, Answers.NONE, Answers.NONE, today).toList();
    }

    private static Load planned(Lane lane, LocalDate day) {
        return new Load(lane, "kern", "Kern", day, day, "", "", "", true);
    }

    private static TimelineRow row(CardOf court) {
        return new TimelineRow(court.card(), List.of(), List.of(), null, List.of());
    }

    private static TemplateItem item(String id, ItemKind kind, int offset, FormCode form) {
        return Item.of(id, kind, Party.TEAM, offset, form);
    }
}
