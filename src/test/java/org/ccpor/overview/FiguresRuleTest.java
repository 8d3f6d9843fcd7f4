package org.ccpor.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.ChangeKind;
import org.ccpor.board.CardOf;
import org.ccpor.court.CourtType;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.DeploymentChangeKind;
import org.ccpor.deployment.Health;
import org.ccpor.overview.ReportQuery.CourtRow;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What executives count, on February 15, 2027. */
class FiguresRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 15);

    private final List<CourtCard> cards = new ArrayList<>();
    private final List<CourtRow> courts = new ArrayList<>();
    private final List<StageLogs.Line> moves = new ArrayList<>();

    private Figures figures() {
        return FiguresRule.of(
                TODAY,
                cards.stream().map(this::live).collect(Collectors.toMap(CourtCard::slug, Function.identity())),
                courts,
                moves,
                List.of(),
                List.of(),
                Map.of());
    }

    /** A card knows what is documented and what history tells. */
    private CourtCard live(CourtCard card) {
        var documented = courts.stream()
                .filter(it -> it.slug().equals(card.slug()))
                .map(CourtRow::liveSince)
                .filter(Objects::nonNull);
        var told = moves.stream()
                .filter(it -> it.court().equals(card.slug()) && it.what() == DeploymentChangeKind.LIVE)
                .map(StageLogs.Line::on);
        return card.live() || card.state() == CardState.WITHDRAWN
                ? card
                : Stream.concat(documented, told)
                        .findFirst()
                        .map(it -> new CardOf(card).with("liveSince", it).card())
                        .orElse(card);
    }

    private void court(String name, CourtType type, CardState state) {
        court(name, type, state, null, null, Health.ON_TRACK);
    }

    private void court(String name, CardState state) {
        court(name, CourtType.SUPERIOR, state);
    }

    private void court(
            String name,
            CourtType type,
            CardState state,
            @Nullable LocalDate goLive,
            @Nullable LocalDate actual,
            Health health) {
        var card = CardOf.court(name).with("type", type).state(state);
        cards.add((card.card().live() && actual != null ? card.with("liveSince", actual) : card)
                .goLive(goLive)
                .with("baseline", goLive)
                .with("actual", actual)
                .health(health)
                .card());
        row(name, type == CourtType.TRIBAL, 0, null);
    }

    private void row(String name, boolean tribal, int population, @Nullable LocalDate liveSince) {
        var slug = name.toLowerCase(Locale.ROOT);
        courts.removeIf(it -> it.slug().equals(slug));
        courts.add(new CourtRow(slug, tribal, population, liveSince));
    }

    private void move(String slug, int daysAgo, ChangeKind what, @Nullable String after) {
        moves.add(new StageLogs.Line(slug, what, after, TODAY.minusDays(daysAgo)));
    }

    private void created(String slug, int daysAgo) {
        move(slug, daysAgo, DeploymentChangeKind.CREATED, null);
    }

    private void wentLive(String slug, int daysAgo) {
        move(slug, daysAgo, DeploymentChangeKind.LIVE, null);
    }

    /** Enough for a forecast, each 100 days from the beginning to live. */
    private void eightFinished() {
        for (var i = 1; i <= 8; i++) {
            court("Done" + i, CardState.LIVE);
            created("done" + i, 200);
            wentLive("done" + i, 100);
        }
    }

    private static List<String> names(List<CourtCard> cards) {
        return cards.stream().map(CourtCard::court).toList();
    }

    @Test
    void live_are_superior_courts_that_are_live_or_closed_or_are_deployed_once_more() {
        court("Napa", CardState.LIVE);
        court("Kern", CardState.CLOSED);
        court("Inyo", CardState.ACTIVE);
        wentLive("inyo", 10);
        court("Alpine", CardState.CANDIDATE);
        row("Alpine", false, 0, LocalDate.of(2015, 5, 1));
        court("Mono", CardState.ACTIVE);
        created("mono", 10);
        court("Yurok", CourtType.TRIBAL, CardState.LIVE);
        court("Hoopa", CourtType.TRIBAL, CardState.ACTIVE);
        assertThat(names(figures().live())).containsExactly("Alpine", "Inyo", "Kern", "Napa");
        assertThat(figures().superior()).isEqualTo(5);
        assertThat(names(figures().tribalLive())).containsExactly("Yurok");
        assertThat(figures().tribal()).isEqualTo(2);
        assertThat(figures().name("yurok")).isEqualTo("Yurok");
    }

    @Test
    void live_this_quarter_are_superior_courts_since_january_1() {
        var first = LocalDate.of(2027, 1, 1);
        court("Napa", CourtType.SUPERIOR, CardState.LIVE, null, first, Health.ON_TRACK);
        court("Kern", CourtType.SUPERIOR, CardState.CLOSED, null, TODAY, Health.ON_TRACK);
        court("Inyo", CourtType.SUPERIOR, CardState.LIVE, null, first.minusDays(1), Health.ON_TRACK);
        court("Mono", CourtType.SUPERIOR, CardState.LIVE, null, null, Health.ON_TRACK);
        court("Yolo", CourtType.SUPERIOR, CardState.ACTIVE, null, first, Health.ON_TRACK);
        court("Yurok", CourtType.TRIBAL, CardState.LIVE, null, first, Health.ON_TRACK);
        assertThat(names(figures().liveThisQuarter())).containsExactly("Kern", "Napa");
    }

    @Test
    void population_is_that_of_counties_of_superior_courts() {
        court("Napa", CardState.LIVE);
        row("Napa", false, 100, null);
        court("Kern", CardState.ACTIVE);
        row("Kern", false, 50, null);
        court("Yurok", CourtType.TRIBAL, CardState.LIVE);
        row("Yurok", true, 7, null);
        assertThat(figures().population()).isEqualTo(100);
        assertThat(figures().allPopulation()).isEqualTo(150);
    }

    @Test
    void courts_in_deployment_are_active_ones_of_either_kind_by_health() {
        court("Napa", CourtType.SUPERIOR, CardState.ACTIVE, null, null, Health.LATE);
        court("Yurok", CourtType.TRIBAL, CardState.ACTIVE, null, null, Health.LATE);
        court("Kern", CourtType.SUPERIOR, CardState.ACTIVE, null, null, Health.AT_RISK);
        court("Inyo", CardState.ON_HOLD);
        court("Mono", CardState.LIVE);
        assertThat(names(figures().of(Health.LATE))).containsExactly("Napa", "Yurok");
        assertThat(names(figures().of(Health.AT_RISK))).containsExactly("Kern");
        assertThat(figures().of(Health.ON_TRACK)).isEmpty();
        assertThat(names(figures().onHold())).containsExactly("Inyo");
    }

    @Test
    void next_are_go_lives_of_active_courts_from_today_for_90_days() {
        var last = LocalDate.of(2027, 5, 16);
        court("Kern", CourtType.SUPERIOR, CardState.ACTIVE, last, null, Health.ON_TRACK);
        court("Napa", CourtType.SUPERIOR, CardState.ACTIVE, TODAY, null, Health.ON_TRACK);
        court("Inyo", CourtType.SUPERIOR, CardState.ACTIVE, last.plusDays(1), null, Health.ON_TRACK);
        court("Mono", CourtType.SUPERIOR, CardState.ACTIVE, TODAY.minusDays(1), null, Health.ON_TRACK);
        court("Yolo", CourtType.SUPERIOR, CardState.ON_HOLD, TODAY, null, Health.ON_TRACK);
        court("Lake", CardState.ACTIVE);
        assertThat(names(figures().next())).containsExactly("Napa", "Kern");
    }

    @Test
    void a_court_that_is_documented_as_live_is_so_while_it_is_deployed_once_more() {
        var documented = LocalDate.of(2015, 5, 1);
        court("Napa", CardState.ACTIVE);
        row("Napa", false, 0, documented);
        created("napa", 10);
        assertThat(FiguresRule.liveSince(courts)).isEqualTo(Map.of("napa", documented));
        assertThat(names(figures().live())).containsExactly("Napa");
        assertThat(names(figures().at(Stage.LIVE))).containsExactly("Napa");
    }

    @Test
    void a_live_court_that_leaves_is_not_live_any_more() {
        court("Napa", CardState.WITHDRAWN);
        wentLive("napa", 300);
        created("napa", 90);
        move("napa", 70, DeploymentChangeKind.WITHDRAWN, null);
        assertThat(figures().live()).isEmpty();
        assertThat(figures().at(Stage.LIVE)).isEmpty();
        assertThat(figures().flow().getLast().at(Stage.LIVE)).isZero();
    }

    @Test
    void passed_are_active_courts_whose_go_live_nobody_confirmed() {
        court("Napa", CourtType.SUPERIOR, CardState.ACTIVE, TODAY.minusDays(3), null, Health.LATE);
        court("Kern", CourtType.SUPERIOR, CardState.ACTIVE, TODAY, null, Health.ON_TRACK);
        court("Inyo", CourtType.SUPERIOR, CardState.LIVE, TODAY.minusDays(3), TODAY.minusDays(3), Health.ON_TRACK);
        assertThat(names(figures().passed())).containsExactly("Napa");
    }

    @Test
    void durations_are_those_of_courts_of_which_both_ends_are_known() {
        created("napa", 90);
        move("napa", 70, CardChangeKind.MOVED, "Scope");
        wentLive("napa", 40);
        created("kern", 80);
        wentLive("kern", 50);
        created("inyo", 10);
        row("Mono", false, 0, LocalDate.of(2015, 5, 1));
        assertThat(figures().cycles())
                .containsExactly(new DeploymentDuration("kern", 30), new DeploymentDuration("napa", 50));
        assertThat(figures().stays(Phase.PLANNING))
                .containsExactly(new DeploymentDuration("kern", 30), new DeploymentDuration("napa", 20));
        assertThat(figures().stays(Phase.SCOPE)).containsExactly(new DeploymentDuration("napa", 30));
        assertThat(figures().stays(Phase.IMPLEMENT)).isEmpty();
    }

    @Test
    void stages_hold_superior_courts_where_they_are_today() {
        court("Napa", CardState.ACTIVE);
        created("napa", 90);
        move("napa", 70, CardChangeKind.MOVED, "Scope");
        court("Kern", CardState.LIVE);
        wentLive("kern", 0);
        court("Inyo", CardState.WITHDRAWN);
        created("inyo", 90);
        move("inyo", 70, DeploymentChangeKind.WITHDRAWN, null);
        court("Yurok", CourtType.TRIBAL, CardState.ACTIVE);
        created("yurok", 90);
        created("nowhere", 90);
        var figures = figures();
        assertThat(figures.stages()).containsOnlyKeys(Stage.SCOPE, Stage.LIVE);
        assertThat(names(figures.at(Stage.SCOPE))).containsExactly("Napa");
        assertThat(names(figures.at(Stage.LIVE))).containsExactly("Kern");
    }

    @Test
    void the_flow_begins_with_the_first_deployment() {
        wentLive("kern", 30);
        created("napa", 14);
        created("inyo", 10);
        assertThat(figures().flow())
                .extracting(FlowPoint::day)
                .containsExactly(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 8), TODAY);
    }

    @Test
    void the_flow_shows_18_months_at_most() {
        created("napa", 900);
        assertThat(figures().flow().getFirst().day()).isEqualTo(LocalDate.of(2025, 8, 15));
    }

    @Test
    void nothing_is_forecast_once_all_courts_are_live() {
        eightFinished();
        assertThat(figures().forecast()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "ON_HOLD"})
    void a_court_in_deployment_needs_what_is_left_of_the_usual_time(CardState state) {
        eightFinished();
        court("Kern", state);
        created("kern", 40);
        var forecast = figures().forecast().orElseThrow();
        assertThat(forecast.finished()).isEqualTo(8);
        assertThat(forecast.early()).isEqualTo(TODAY.plusDays(60));
        assertThat(forecast.late()).isEqualTo(TODAY.plusDays(60));
        assertThat(forecast.band().getFirst()).isEqualTo(new Forecast.Point(TODAY, 8, 8, 8));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "CANDIDATE", "WITHDRAWN"})
    void a_court_that_has_not_begun_needs_the_usual_time(CardState state) {
        eightFinished();
        court("Kern", state);
        assertThat(figures().forecast().orElseThrow().likely()).isEqualTo(TODAY.plusDays(100));
    }

    @Test
    void a_court_that_waits_begins_when_another_is_live() {
        eightFinished();
        court("Kern", CardState.ACTIVE);
        created("kern", 40);
        court("Napa", CardState.CANDIDATE);
        assertThat(figures().forecast().orElseThrow().likely()).isEqualTo(TODAY.plusDays(160));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "ON_HOLD", "CANDIDATE", "WITHDRAWN"})
    void tribal_courts_and_courts_that_were_live_before_are_not_forecast(CardState state) {
        eightFinished();
        court("Yurok", CourtType.TRIBAL, state);
        court("Kern", state);
        wentLive("kern", 300);
        assertThat(figures().forecast()).isEmpty();
    }
}
