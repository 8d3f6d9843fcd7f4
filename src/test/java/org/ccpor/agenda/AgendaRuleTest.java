package org.ccpor.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.BO;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.EXECUTIVE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.CardOf;
import org.ccpor.calendar.ClosedDay;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.DueItems.DueItem;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ItemKind;
import org.ccpor.process.Party;
import org.ccpor.provisioning.TrainingModule;
import org.ccpor.training.Method;
import org.ccpor.training.TrainingSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one viewer may see of the days from January 4 to January 8, 2027; Ana looks after Kern. */
class AgendaRuleTest {
    private static final LocalDate FROM = LocalDate.of(2027, 1, 4);
    private static final LocalDate TO = LocalDate.of(2027, 1, 8);
    private static final UUID ID = new UUID(0, 7);
    private static final CourtCard KERN = CardOf.court("Kern").analyst("ana").card();
    private static final CourtCard SAN_MATEO = CardOf.court("San Mateo").card();

    private static List<AgendaEvent> seen(Viewer viewer, Consumer<AgendaRule> gather, CourtCard... cards) {
        return seen(viewer, gather, FROM, cards);
    }

    private static List<AgendaEvent> seen(
            Viewer viewer, Consumer<AgendaRule> gather, LocalDate today, CourtCard... cards) {
        var board =
                new BoardSnapshot(1, today, Arrays.stream(cards).collect(Collectors.toMap(CourtCard::slug, it -> it)));
        var agenda = new AgendaRule(viewer, FROM, TO, board);
        gather.accept(agenda);
        return agenda.inOrder();
    }

    private static List<AgendaEvent> goLives(Viewer viewer, CourtCard... cards) {
        return seen(viewer, AgendaRule::goLives, cards);
    }

    private static CourtCard card(CardState state, @Nullable LocalDate goLive, @Nullable LocalDate actual, int slips) {
        return CardOf.court("Kern")
                .analyst("ana")
                .state(state)
                .goLive(goLive)
                .with("actual", actual)
                .with("slips", slips)
                .card();
    }

    @Test
    void a_go_live_says_how_often_it_was_moved() {
        assertThat(goLives(ANA, card(CardState.ACTIVE, FROM, null, 2)))
                .containsExactly(new AgendaEvent(
                        "go-live-kern",
                        EventKind.GO_LIVE,
                        Set.of("kern"),
                        "Kern goes live",
                        List.of("Moved 2 times"),
                        FROM,
                        null,
                        null,
                        "",
                        "court/kern",
                        false,
                        true,
                        2,
                        null));
        assertThat(goLives(ANA, card(CardState.ACTIVE, TO, null, 1)))
                .extracting(AgendaEvent::details)
                .containsExactly(List.of("Moved once"));
        assertThat(goLives(ANA, card(CardState.ACTIVE, TO, null, 0)))
                .extracting(AgendaEvent::details)
                .containsExactly(List.of());
    }

    @Test
    void a_court_that_is_live_or_closed_went_live_on_the_day_it_really_did() {
        var planned = LocalDate.of(2026, 12, 1);
        assertThat(goLives(ANA, card(CardState.LIVE, planned, TO, 0)))
                .extracting(AgendaEvent::title, AgendaEvent::date)
                .containsExactly(tuple("Kern went live", TO));
        assertThat(goLives(ANA, card(CardState.CLOSED, planned, TO, 0)))
                .extracting(AgendaEvent::title, AgendaEvent::date)
                .containsExactly(tuple("Kern went live", TO));
        assertThat(goLives(ANA, card(CardState.LIVE, TO, planned, 0))).isEmpty();
    }

    @Test
    void a_go_live_that_passed_is_not_said_to_come() {
        assertThat(seen(ANA, AgendaRule::goLives, FROM.plusDays(2), card(CardState.ACTIVE, FROM, null, 0)))
                .extracting(AgendaEvent::title, AgendaEvent::date)
                .containsExactly(tuple("Kern: go-live passed, not confirmed", FROM));
        assertThat(seen(ANA, AgendaRule::goLives, FROM, card(CardState.ACTIVE, FROM, null, 0)))
                .extracting(AgendaEvent::title)
                .containsExactly("Kern goes live");
    }

    @Test
    void a_go_live_on_other_days_or_none_is_left_out() {
        assertThat(goLives(ANA, card(CardState.ACTIVE, FROM.minusDays(1), null, 0)))
                .isEmpty();
        assertThat(goLives(ANA, card(CardState.ACTIVE, TO.plusDays(1), null, 0)))
                .isEmpty();
        assertThat(goLives(ANA, card(CardState.ACTIVE, null, null, 0))).isEmpty();
    }

    @Test
    void a_court_that_pauses_left_or_has_not_begun_does_not_go_live() {
        assertThat(goLives(ANA, card(CardState.CANDIDATE, FROM, null, 0))).isEmpty();
        assertThat(goLives(ANA, card(CardState.ON_HOLD, FROM, null, 0))).isEmpty();
        assertThat(goLives(ANA, card(CardState.WITHDRAWN, FROM, null, 0))).isEmpty();
    }

    @Test
    void contacts_see_other_courts_go_live_without_a_page_and_their_own_with_it() {
        var other = CardOf.court("San Mateo").goLive(FROM).card();
        assertThat(goLives(CLERK, other, card(CardState.ACTIVE, TO, null, 0)))
                .extracting(AgendaEvent::title, AgendaEvent::path, AgendaEvent::mine)
                .containsExactly(
                        tuple("San Mateo goes live", "", false), tuple("Kern goes live", "my-court/kern", true));
    }

    @Test
    void a_coordinator_who_does_not_look_after_a_court_sees_it_as_not_the_own() {
        assertThat(goLives(BO, card(CardState.ACTIVE, TO, null, 0)))
                .extracting(AgendaEvent::mine)
                .containsExactly(false);
    }

    private static TrainingSession session(@Nullable LocalDate day, String start, String end) {
        return new TrainingSession(
                "s1", Method.CLASSROOM, TrainingModule.FULL, Set.of(), day, start, end, "Room 4", "Bo");
    }

    private static List<AgendaEvent> trainings(Viewer viewer, TrainingSession... sessions) {
        return seen(viewer, it -> it.trainings(Map.of("kern", List.of(sessions))), KERN);
    }

    @Test
    void a_training_says_when_and_where() {
        assertThat(trainings(CLERK, session(FROM, "09:00", "12:00")))
                .containsExactly(new AgendaEvent(
                        "training-kern-s1",
                        EventKind.TRAINING,
                        Set.of("kern"),
                        "Kern: 2 Full functionality, Classroom",
                        List.of(),
                        FROM,
                        LocalTime.of(9, 0),
                        LocalTime.of(12, 0),
                        "Room 4",
                        "court/kern/training/s1",
                        false,
                        true,
                        0,
                        null));
    }

    @Test
    void an_end_that_is_no_time_or_not_after_the_start_is_left_out() {
        assertThat(trainings(
                        CLERK,
                        session(FROM, "", "12:00"),
                        session(FROM, "nine", "12:00"),
                        session(FROM, "09:00", "09:00"),
                        session(FROM, "10:00", ""),
                        session(FROM, "11:00", "09:00")))
                .extracting(AgendaEvent::start, AgendaEvent::end)
                .containsExactly(
                        tuple(null, null),
                        tuple(null, null),
                        tuple(LocalTime.of(9, 0), null),
                        tuple(LocalTime.of(10, 0), null),
                        tuple(LocalTime.of(11, 0), null));
    }

    @Test
    void trainings_on_other_days_and_of_other_courts_are_left_out() {
        assertThat(trainings(CLERK, session(null, "", ""), session(TO.plusDays(1), "", "")))
                .isEmpty();
        assertThat(seen(CLERK, it -> it.trainings(Map.of("san-mateo", List.of(session(FROM, "", "")))), SAN_MATEO))
                .isEmpty();
    }

    private static DueItem due(String court, String wording, LocalDate on, Party acts) {
        return new DueItem(court, "Name", "CUR-I1", wording, "Do " + wording, ItemKind.LOCAL, acts, on);
    }

    @Test
    void one_item_due_stands_by_itself_and_several_of_a_day_together() {
        var items = List.of(
                due("kern", "Scanners", TO, Party.LEA),
                due("kern", "Approval", TO, Party.DOJ),
                due("kern", "Questionnaire", FROM, Party.COURT));
        assertThat(seen(EXECUTIVE, it -> it.due(items), KERN))
                .extracting(AgendaEvent::key, AgendaEvent::title, AgendaEvent::details, AgendaEvent::path)
                .containsExactly(
                        tuple(
                                "due-kern-2027-01-04",
                                "Kern · Court: do Questionnaire",
                                List.of("Questionnaire"),
                                "court/kern"),
                        tuple(
                                "due-kern-2027-01-08",
                                "Kern: 2 items due",
                                List.of("DOJ: do Approval", "LEA: do Scanners"),
                                "court/kern"));
    }

    @Test
    void contacts_read_no_name_in_front_of_what_they_do_themselves() {
        assertThat(seen(
                        CLERK,
                        it -> it.due(List.of(
                                due("kern", "Questionnaire", FROM, Party.COURT),
                                due("kern", "Review", TO, Party.TEAM))),
                        KERN))
                .extracting(AgendaEvent::title)
                .containsExactly("Kern · Do Questionnaire", "Kern · CCPOR team: do Review");
    }

    @Test
    void items_due_on_other_days_or_at_other_courts_are_left_out() {
        var items = List.of(
                due("kern", "Scanners", TO.plusDays(1), Party.LEA), due("san-mateo", "Scanners", TO, Party.LEA));
        assertThat(seen(CLERK, it -> it.due(items), KERN, SAN_MATEO)).isEmpty();
    }

    private static MeetingLine meeting(
            String title, boolean early, String link, MeetingState state, @Nullable LocalDate insteadOf) {
        return new MeetingLine(
                ID,
                null,
                MeetingKind.MONTHLY,
                title,
                early,
                Set.of(),
                FROM,
                LocalTime.of(10, 0),
                LocalTime.of(11, 0),
                "Room 4",
                link,
                "",
                state,
                insteadOf,
                "New Year's Day",
                "Too few people",
                3,
                Instant.EPOCH,
                "ana",
                1);
    }

    private static List<AgendaEvent> meetings(Viewer viewer, MeetingLine meeting, String... taking) {
        return seen(viewer, it -> it.meeting(meeting, Set.of(taking)), KERN, SAN_MATEO);
    }

    @Test
    void a_meeting_as_planned_says_when_and_where() {
        assertThat(meetings(CLERK, meeting("", false, "", MeetingState.PLANNED, null), "kern"))
                .containsExactly(new AgendaEvent(
                        "meeting-" + ID,
                        EventKind.MEETING,
                        Set.of("kern"),
                        "Kern: Monthly court/LEA meeting",
                        List.of(),
                        FROM,
                        LocalTime.of(10, 0),
                        LocalTime.of(11, 0),
                        "Room 4",
                        "calendar/meeting/" + ID,
                        false,
                        true,
                        3,
                        Instant.EPOCH));
    }

    @Test
    void a_meeting_that_was_moved_and_canceled_says_why_and_how_to_call() {
        var meeting =
                meeting("Cutover", false, "https://call.example/1", MeetingState.CANCELLED, LocalDate.of(2027, 1, 1));
        assertThat(meetings(ANA, meeting, "san-mateo", "kern"))
                .extracting(AgendaEvent::title, AgendaEvent::canceled, AgendaEvent::details)
                .containsExactly(tuple(
                        "Cutover, Kern, San Mateo",
                        true,
                        List.of(
                                "Canceled: Too few people",
                                "Friday, Jan 1, 2027 is closed (New Year's Day): Monday, Jan 4, 2027 instead",
                                "Call: https://call.example/1")));
    }

    @Test
    void a_meeting_of_all_early_courts_names_none() {
        assertThat(meetings(ANA, meeting("Questions", true, "", MeetingState.HELD, null), "kern"))
                .extracting(AgendaEvent::title)
                .containsExactly("Questions, courts in Planning and Scope");
    }

    @Test
    void a_meeting_of_other_courts_is_hidden_from_contacts() {
        assertThat(meetings(CLERK, meeting("", false, "", MeetingState.PLANNED, null), "san-mateo"))
                .isEmpty();
    }

    private static ActionLine action(@Nullable String court, String who) {
        return new ActionLine(ID, new UUID(0, 8), court, Party.COURT, who, "Order scanners", TO, null, null, 4);
    }

    @Test
    void an_action_says_whose_it_is() {
        assertThat(seen(CLERK, it -> it.actions(List.of(action("kern", "Clerk"))), KERN))
                .containsExactly(new AgendaEvent(
                        "action-" + ID,
                        EventKind.DUE,
                        Set.of("kern"),
                        "Kern: Order scanners",
                        List.of("Agreed at a meeting; Clerk"),
                        TO,
                        null,
                        null,
                        "",
                        "calendar/meeting/" + new UUID(0, 8),
                        false,
                        true,
                        4,
                        null));
        assertThat(seen(EXECUTIVE, it -> it.actions(List.of(action(null, ""))), KERN))
                .extracting(AgendaEvent::title, AgendaEvent::courts, AgendaEvent::details, AgendaEvent::mine)
                .containsExactly(
                        tuple("CCPOR Team: Order scanners", Set.of(), List.of("Agreed at a meeting; Court"), true));
    }

    @Test
    void actions_of_the_team_and_of_other_courts_are_hidden_from_contacts() {
        assertThat(seen(CLERK, it -> it.actions(List.of(action(null, ""), action("san-mateo", ""))), SAN_MATEO))
                .isEmpty();
    }

    @Test
    void closures_of_all_courts_are_everybodys_and_others_are_their_courts() {
        var days = List.of(
                new ClosedDay(ID, null, FROM, "Storm"),
                new ClosedDay(ID, "kern", TO, "Move"),
                new ClosedDay(ID, "san-mateo", TO, "Move"),
                new ClosedDay(ID, null, TO.plusDays(1), "Storm"));
        assertThat(seen(CLERK, it -> it.closures(days), KERN, SAN_MATEO))
                .extracting(AgendaEvent::title, AgendaEvent::courts, AgendaEvent::mine)
                .containsExactly(
                        tuple("All courts closed: Storm", Set.of(), true),
                        tuple("Kern closed: Move", Set.of("kern"), true));
    }

    @Test
    void a_court_without_a_card_goes_by_its_slug() {
        var days = List.of(new ClosedDay(ID, "alpine", TO, "Snow"));
        assertThat(seen(ANA, it -> it.closures(days), KERN))
                .extracting(AgendaEvent::title, AgendaEvent::mine)
                .containsExactly(tuple("alpine closed: Snow", false));
    }
}
