package org.ccpor.local;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ccpor.agenda.AgendaEvent;
import org.ccpor.agenda.AgendaService;
import org.ccpor.agenda.EventKind;
import org.ccpor.base.FileKind;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.CourtCards;
import org.ccpor.deployment.Health;
import org.ccpor.export.BoardExportService;
import org.ccpor.export.OverviewExportService;
import org.ccpor.export.Paper;
import org.ccpor.identity.Role;
import org.ccpor.incident.IncidentService;
import org.ccpor.mywork.MyWork;
import org.ccpor.mywork.MyWork.Task;
import org.ccpor.overview.OverviewService;
import org.ccpor.overview.Stage;
import org.ccpor.overview.Waiting;
import org.ccpor.process.Party;
import org.ccpor.process.Phase;
import org.ccpor.standup.BriefingService;
import org.ccpor.standup.StandUpScope;
import org.ccpor.standup.WalkOrder;
import org.ccpor.standup.WalkOrderRule;
import org.ccpor.testing.AsViewer;
import org.ccpor.testing.Given;
import org.ccpor.testing.MariaDb;
import org.ccpor.timeline.TimelineRow;
import org.ccpor.timeline.TimelineService;
import org.ccpor.turn.Turn;
import org.ccpor.turn.TurnReason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** One figure is the same wherever it is read: board, overview, calendar, timeline, stand-up, my work and exports. */
@SpringBootTest
@Import({MariaDb.class, Given.class})
@ActiveProfiles("sample")
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@AsViewer(value = Role.ADMINISTRATOR, user = "admin")
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class FiguresAgreeTest {
    private static final int DAYS = 390;

    @Autowired
    private Clock clock;

    @Autowired
    private BoardSnapshots board;

    @Autowired
    private CourtCards cards;

    @Autowired
    private OverviewService overview;

    @Autowired
    private OverviewExportService overviewExport;

    @Autowired
    private BoardExportService boardExport;

    @Autowired
    private AgendaService agenda;

    @Autowired
    private TimelineService timeline;

    @Autowired
    private BriefingService briefings;

    @Autowired
    private IncidentService incidents;

    @Autowired
    private CourtCalendars calendars;

    /** Others of this context lay the plan around other days. */
    @BeforeAll
    void as_the_board_starts(@Autowired Given given, @Autowired SamplePlan plan) throws InterruptedException {
        if (!plan.asTheBoardStarted()) {
            given.reset();
            plan.run(new DefaultApplicationArguments());
        }
        board.reload();
        board.settle();
    }

    /** All of them the same courts. */
    private static void agree(Map<String, Set<String>> screens) {
        var first = screens.values().iterator().next();
        assertThat(first).as("the sample plan has some").isNotEmpty();
        assertThat(screens)
                .allSatisfy((screen, courts) -> assertThat(courts).as(screen).isEqualTo(first));
    }

    private static Set<String> names(Stream<CourtCard> cards) {
        return cards.map(CourtCard::court).collect(toCollection(TreeSet::new));
    }

    private Set<String> onBoard(Predicate<CourtCard> which) {
        return names(board.current().cards().values().stream().filter(which));
    }

    private Set<String> onTimeline(Predicate<TimelineRow> which) {
        return names(timeline.plan().rows().stream().filter(which).map(TimelineRow::card));
    }

    private Set<String> inCalendar(String words) {
        var today = board.current().today();
        return agenda.events(today.minusDays(DAYS), today.plusDays(DAYS)).stream()
                .filter(it -> it.kind() == EventKind.GO_LIVE)
                .map(AgendaEvent::title)
                .filter(it -> it.endsWith(words))
                .map(it -> it.substring(0, it.length() - words.length()))
                .collect(toCollection(TreeSet::new));
    }

    private Paper list() {
        return boardExport.list(List.copyOf(board.current().cards().keySet()), "", FileKind.CSV);
    }

    /** Names of courts in an export by what stands in one of its columns. */
    private Set<String> exported(String column, Predicate<String> which) {
        var part = list().parts().getFirst();
        var at = part.headers().indexOf(column);
        var state = part.headers().indexOf("State");
        return part.rows().stream()
                .filter(it -> which.test(it.get(at)))
                .filter(it -> !column.equals("Who acts") || it.get(state).equals(CardState.ACTIVE.label()))
                .map(List::getFirst)
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> groups(String... titles) {
        return boardExport.board(List.copyOf(board.current().cards().keySet()), "").parts().stream()
                .filter(it -> Stream.of(titles).anyMatch(title -> it.title().matches(title + " \\(\\d+\\)")))
                .peek(it -> assertThat(it.title()).endsWith("(" + it.rows().size() + ")"))
                .flatMap(it -> it.rows().stream())
                .map(List::getFirst)
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> listed(String title) {
        return overviewExport.overview(true).parts().stream()
                .filter(it -> it.title().equals(title))
                .flatMap(it -> it.rows().stream())
                .map(List::getFirst)
                .collect(toCollection(TreeSet::new));
    }

    private String exportedFigure(String name) {
        return overviewExport.overview(false).parts().getFirst().rows().stream()
                .filter(it -> it.getFirst().equals(name))
                .map(it -> it.get(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void live_courts() {
        var now = overview.figures();
        var screens = new LinkedHashMap<String, Set<String>>();
        screens.put("board", onBoard(CourtCard::live));
        screens.put("overview", names(Stream.of(now.live(), now.tribalLive()).flatMap(List::stream)));
        screens.put("overview’s chart", names(now.at(Stage.LIVE).stream()));
        screens.put("timeline", onTimeline(it -> it.card().live()));
        screens.put("exported list", exported("Live since", it -> !it.isEmpty()));
        screens.put("exported overview", listed("Live superior courts"));
        screens.put("incidents", onBoard(it -> incidents.live(it.slug())));
        agree(screens);
        assertThat(now.flow().getLast().at(Stage.LIVE)).isEqualTo(now.live().size());
        assertThat(exportedFigure("Live superior courts")).isEqualTo(now.live().size() + " of " + now.superior());
    }

    @Test
    void days_on_which_courts_went_live() {
        var first = board.current().today().minusDays(DAYS);
        agree(Map.of(
                "board",
                        onBoard(it ->
                                it.live() && it.actual() != null && !it.actual().isBefore(first)),
                "calendar", inCalendar(" went live")));
        assertThat(timeline.plan().rows()).filteredOn(it -> !it.open()).allSatisfy(it -> assertThat(it.live())
                .isEqualTo(it.card().liveSince()));
    }

    @Test
    void go_lives_that_nobody_confirmed() {
        var now = board.current();
        var today = now.today();
        var screens = new LinkedHashMap<String, Set<String>>();
        screens.put("board", onBoard(it -> it.passed(today)));
        screens.put("what is asked first", onBoard(it -> now.turns(it).stream()
                .anyMatch(turn -> turn.reason() == TurnReason.PASSED)));
        screens.put("overview", names(overview.figures().passed().stream()));
        screens.put("calendar", inCalendar(": go-live passed, not confirmed"));
        screens.put(
                "timeline",
                onTimeline(it -> it.goal().filter(day -> day.isBefore(today)).isPresent()
                        && it.live() == null
                        && it.card().state() == CardState.ACTIVE));
        screens.put(
                "stand-up",
                onBoard(it -> it.state() == CardState.ACTIVE
                        && briefings.of(it.slug(), clock.instant()).news().stream()
                                .anyMatch(line -> line.text().equals(CourtCard.NOT_CONFIRMED))));
        screens.put("exported list", exported("Health", CourtCard.NOT_CONFIRMED::equals));
        agree(screens);
        assertThat(exportedFigure(CourtCard.NOT_CONFIRMED))
                .isEqualTo(Integer.toString(overview.figures().passed().size()));
        assertThat(inCalendar(" goes live"))
                .isEqualTo(onBoard(it -> it.state() == CardState.ACTIVE
                        && it.goLive() != null
                        && !it.goLive().isBefore(today)));
        assertThat(now.cards().values().stream()
                        .filter(it -> it.passed(today))
                        .map(it -> MyWork.of(now, String.valueOf(it.analyst()), calendars.statewide())))
                .allMatch(it -> it.items().values().stream()
                        .flatMap(List::stream)
                        .map(Task::turn)
                        .anyMatch(turn -> turn.reason() == TurnReason.PASSED));
    }

    @ParameterizedTest
    @EnumSource
    void courts_that_wait_on(Party who) {
        var now = board.current();
        var screens = new LinkedHashMap<String, Set<String>>();
        screens.put(
                "board",
                onBoard(it -> it.state() == CardState.ACTIVE
                        && now.turn(it).filter(turn -> turn.who() == who).isPresent()));
        screens.put(
                "overview",
                overview.figures().waiting().stream()
                        .filter(it -> it.party() == who)
                        .flatMap(it -> it.courts().stream())
                        .map(Waiting.Court::card)
                        .map(CourtCard::court)
                        .collect(toCollection(TreeSet::new)));
        screens.put(
                "stand-up",
                onBoard(it -> it.state() == CardState.ACTIVE
                        && briefings.of(it.slug(), clock.instant()).next().stream()
                                .findFirst()
                                .filter(turn -> turn.who() == who)
                                .isPresent()));
        screens.put("exported list", exported("Who acts", who.label()::equals));
        assertThat(Set.copyOf(screens.values())).as("%s", screens).hasSize(1);
    }

    @Test
    void the_stand_up_names_everybody_else_whose_turn_it_is() {
        var now = board.current();
        assertThat(now.cards().values().stream().filter(it -> it.state() == CardState.ACTIVE))
                .allSatisfy(card -> assertThat(
                                briefings.of(card.slug(), clock.instant()).waiting())
                        .extracting(it -> it.replaceAll(", since .*", ""))
                        .isEqualTo(now.turns(card).stream()
                                .filter(it -> it.who() != Party.TEAM)
                                .map(Turn::line)
                                .toList()));
    }

    @ParameterizedTest
    @EnumSource
    void courts_of_health(Health health) {
        var today = board.current().today();
        var screens = new LinkedHashMap<String, Set<String>>();
        screens.put("board", onBoard(it -> it.state() == CardState.ACTIVE && it.health() == health));
        screens.put("overview", names(overview.figures().of(health).stream()));
        screens.put(
                "timeline",
                onTimeline(
                        it -> it.card().state() == CardState.ACTIVE && it.card().health() == health));
        screens.put(
                "exported list",
                exported("Health", it -> it.equals(health.label())).stream().collect(toCollection(TreeSet::new)));
        var passed = onBoard(it -> it.passed(today) && it.health() == health);
        screens.computeIfPresent("exported list", (_, courts) -> {
            courts.addAll(passed);
            return courts;
        });
        agree(screens);
    }

    @Test
    void no_court_is_on_track_and_over_its_window() {
        assertThat(timeline.plan().rows().stream()
                        .filter(it -> it.card().state() == CardState.ACTIVE
                                && it.card().health() == Health.ON_TRACK)
                        .flatMap(it -> it.bars().stream()))
                .noneMatch(it -> it.kind().label().equals("over its window"));
    }

    @Test
    void figures_below_a_figure_add_up() {
        var now = overview.figures();
        var export = overviewExport.overview(false).parts().getFirst().rows();
        for (var name : List.of("Slips this quarter", "Courts waiting on others", "At risk, late or blocked")) {
            var row = export.stream()
                    .filter(it -> it.getFirst().equals(name))
                    .findFirst()
                    .orElseThrow();
            var parts = Stream.of(row.get(2).split("[·,]"))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .mapToInt(it -> Integer.parseInt(it.substring(0, it.indexOf(' '))))
                    .sum();
            assertThat(parts).as("%s", row).isEqualTo(Integer.parseInt(row.get(1)));
        }
        assertThat(now.waiting().stream().mapToInt(it -> it.courts().size()).sum())
                .as("a court waits on one side")
                .isEqualTo(onBoard(it -> it.state() == CardState.ACTIVE).size());
    }

    @Test
    void active_courts() {
        var every = new StandUpScope(WalkOrder.RIGHT_TO_LEFT, true);
        var now = board.current();
        assertThat(groups(Arrays.stream(Phase.values()).map(Phase::label).toArray(String[]::new)))
                .isEqualTo(onBoard(it -> it.state() == CardState.ACTIVE));
        agree(Map.of(
                "board", onBoard(it -> it.state() == CardState.ACTIVE),
                "stand-up", names(WalkOrderRule.of(now.cards().values(), every, Instant.EPOCH, now.today()).stream()),
                "exported list", exported("State", CardState.ACTIVE.label()::equals),
                "overview", names(Stream.of(Health.values()).flatMap(it -> overview.figures().of(it).stream()))));
    }

    @Test
    void cards_read_one_by_one_are_those_read_together() {
        assertThat(cards.all())
                .allSatisfy(it -> assertThat(cards.one(it.slug())).contains(it));
    }
}
