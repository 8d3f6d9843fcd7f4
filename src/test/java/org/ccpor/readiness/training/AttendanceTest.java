package org.ccpor.readiness.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ccpor.base.Refused;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.form.Edit;
import org.ccpor.form.FormDrafts;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormProofs;
import org.ccpor.form.FormReader;
import org.ccpor.form.FormRounds;
import org.ccpor.form.Saved;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.ProvisionedUsers;
import org.ccpor.provisioning.UserEntry;
import org.ccpor.testing.Given;
import org.ccpor.testing.MariaDb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@Import({MariaDb.class, Given.class})
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
class AttendanceTest {
    private static final String COURT = "modoc";
    private static final Viewer TEAM = new Viewer("ana", "Ana", Role.COORDINATOR, Set.of());
    private static final Viewer CLERK = new Viewer("court.modoc", "Court", Role.COURT_CONTACT, Set.of(COURT));
    private static final Viewer FOREIGN = new Viewer("court.napa", "Napa", Role.COURT_CONTACT, Set.of("napa"));

    @Autowired
    private Attendance attendance;

    @Autowired
    private TrainingSessions training;

    @Autowired
    private ProvisionedUsers users;

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private FormRounds rounds;

    @Autowired
    private FormReader forms;

    @Autowired
    private FormProofs proofs;

    @Autowired
    private CourtCalendars calendars;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate past;
    private LocalDate ahead;

    @BeforeEach
    void a_court_with_two_sessions() {
        given.reset();
        given.deployment(COURT, Phase.IMPLEMENT, 60);
        past = calendars.of(COURT).onOrBefore(LocalDate.now(clock));
        ahead = calendars.of(COURT).onOrAfter(LocalDate.now(clock).plusDays(7));
        plan("past", past);
        plan("ahead", ahead);
    }

    private List<Saved> save(Viewer viewer, String form, String... answers) {
        var key = new FormKey(COURT, form);
        return acting.call(viewer, () -> {
            var given = forms.page(key).given();
            return drafts.save(
                    key,
                    Stream.iterate(0, it -> it < answers.length, it -> it + 2)
                            .map(it -> {
                                var seen = given.get(answers[it]);
                                return new Edit(
                                        answers[it], answers[it + 1], seen == null ? 0 : seen.revision(), false);
                            })
                            .toList());
        });
    }

    private void plan(String id, LocalDate day) {
        var row = "sessions/" + id;
        assertThat(save(
                        TEAM, "F9", row, "1", row + "/method", "CLASSROOM", row + "/module", "FULL", row + "/date",
                        day.toString(), row + "/start", "9:00", row + "/end", "12:00", row + "/place", "Room 1",
                        row + "/trainer", "JCC"))
                .allMatch(Saved.Stored.class::isInstance);
    }

    private ListedUser listed(String name, CcporRole role) {
        var entry = new UserEntry(
                AgencyType.COURT, "", "", "", name, "Clerk", name + "@court.example", "", "", role, false, null, null,
                null, false);
        return acting.call(TEAM, () -> users.add(COURT, entry));
    }

    private void attended(UUID person) {
        acting.run(TEAM, () -> attendance.attended(COURT, "past", person, true));
    }

    private AttendanceSheet sheet(String session) {
        return acting.call(TEAM, () -> attendance.sheet(COURT, session));
    }

    private String item(String id, String column) {
        return jdbc.sql("select " + column + " from deployment_item where template_item = ?")
                .param(id)
                .query((row, _) -> String.valueOf(row.getString(1)))
                .single();
    }

    @Test
    void people_are_invited_and_marked_with_one_line_of_history_each() {
        var one = listed("one", CcporRole.COURT);
        var two = listed("two", CcporRole.QUERY);
        var fresh = acting.call(TEAM, () -> attendance.invite(COURT, "past", Set.of(one.id(), two.id())));
        assertThat(fresh).isEqualTo(2);
        assertThat(acting.<Integer>call(TEAM, () -> attendance.invite(COURT, "past", Set.of(one.id()))))
                .isZero();
        attended(one.id());
        acting.run(TEAM, () -> attendance.passed(COURT, "past", two.id(), true));
        assertThat(sheet("past").words()).isEqualTo("2 of 2 attended, 1 passed the exercise");
        acting.run(TEAM, () -> attendance.attended(COURT, "past", two.id(), false));
        assertThat(sheet("past").words()).isEqualTo("1 of 2 attended");
        assertThat(jdbc.sql("select what from history where what like 'training%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "training.invited", "training.attended", "training.passed", "training.not-attended");
    }

    @Test
    void two_people_who_tap_the_same_person_at_once_agree() {
        var one = listed("one", CcporRole.COURT);
        var taps = Stream.of("a", "b", "c")
                .map(it -> CompletableFuture.runAsync(() -> attended(one.id())))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(taps).join();
        assertThat(sheet("past").words()).isEqualTo("1 of 1 attended");
    }

    @Test
    void a_person_removed_from_the_list_stays_as_marked_and_is_marked_no_more() {
        var one = listed("one", CcporRole.COURT);
        attended(one.id());
        acting.run(TEAM, () -> users.remove(COURT, one.id(), one.version()));
        assertThat(sheet("past").lines()).singleElement().satisfies(it -> {
            assertThat(it.removed()).isTrue();
            assertThat(it.attended()).isTrue();
        });
        assertThatThrownBy(() -> acting.run(TEAM, () -> attendance.attended(COURT, "past", one.id(), false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("one, Clerk was removed from the list");
        assertThatThrownBy(() -> acting.run(TEAM, () -> attendance.invite(COURT, "ahead", Set.of(one.id()))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void attendance_is_taken_on_the_day_and_not_before() {
        var one = listed("one", CcporRole.COURT);
        assertThatThrownBy(() -> acting.run(TEAM, () -> attendance.attended(COURT, "ahead", one.id(), true)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("on the day");
        assertThat(sheet("ahead").open()).isFalse();
        assertThat(sheet("ahead").hint()).startsWith("Attendance is taken on the day");
    }

    @Test
    void a_deleted_session_and_a_stranger_are_refused_with_a_sentence() {
        assertThatThrownBy(() -> attended(UUID.randomUUID()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not on the list");
        assertThatThrownBy(() -> sheet("gone")).isInstanceOf(Refused.class).hasMessageContaining("deleted");
    }

    @Test
    void contacts_read_their_own_court_and_mark_nobody() {
        var one = listed("one", CcporRole.COURT);
        assertThat(acting.call(CLERK, () -> attendance.sheet(COURT, "past")).lines())
                .hasSize(1);
        for (Runnable try_ : List.<Runnable>of(
                () -> attendance.attended(COURT, "past", one.id(), true),
                () -> attendance.passed(COURT, "past", one.id(), true),
                () -> attendance.uninvite(COURT, "past", one.id()),
                () -> attendance.invite(COURT, "past", Set.of(one.id())))) {
            assertThatThrownBy(() -> acting.run(CLERK, try_)).isInstanceOf(AccessDeniedException.class);
        }
        for (Runnable try_ : List.<Runnable>of(
                () -> attendance.sheet(COURT, "past"),
                () -> training.coverage(COURT),
                () -> training.held(COURT),
                () -> training.upcoming(COURT))) {
            assertThatThrownBy(() -> acting.run(FOREIGN, try_)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void only_the_team_plans_sessions_and_the_court_counts_its_own_training() {
        assertThat(save(CLERK, "F9", "sessions/new", "3")).allMatch(Saved.Refusal.class::isInstance);
        assertThat(save(CLERK, "F9", "downstream/1", "1", "downstream/1/count", "14"))
                .allMatch(Saved.Stored.class::isInstance);
    }

    @Test
    void a_session_on_a_closed_day_is_not_kept() {
        var sunday = ahead.plusDays(7 - ahead.getDayOfWeek().getValue());
        assertThat(save(TEAM, "F9", "sessions/ahead/date", sunday.toString()))
                .singleElement()
                .isInstanceOfSatisfying(Saved.Refusal.class, it -> assertThat(it.sentence())
                        .contains("is not a court day: Sunday. Choose"));
        assertThat(acting.call(TEAM, () -> training.upcoming(COURT)))
                .extracting(TrainingSession::date)
                .contains(ahead)
                .doesNotContain(sunday);
    }

    @Test
    void proofs_and_evidence_follow_attendance() {
        var one = listed("one", CcporRole.COURT);
        var two = listed("two", CcporRole.QUERY);
        attended(one.id());
        assertThat(item("CUR-I8", "evidence")).isEqualTo("1 of 2 sessions held, 1 of 2 trained");
        assertThat(acting.call(TEAM, () -> proofs.of(COURT)).get("F9/coverage"))
                .satisfies(it -> assertThat(it.proof().words())
                        .isEqualTo("1 of 2 trained (50 %), Court and Supervisor 1 of 1"));
        attended(two.id());
        assertThat(acting.call(TEAM, () -> proofs.of(COURT)).get("F9/coverage"))
                .satisfies(it -> assertThat(it.proof().holds()).isTrue());
        assertThat(item("CUR-I8", "state")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void training_is_scheduled_when_the_questionnaire_is_accepted_and_a_session_planned_whichever_comes_last() {
        jdbc.sql("update deployment_item set predecessor_override = 'Test' where template_item = 'CUR-I5'")
                .update();
        save(TEAM, "F9", "sessions/past", null, "sessions/ahead", null);
        var key = new FormKey(COURT, "F8");
        save(
                CLERK, "F8", "distance", "false", "preferred1", ahead.toString(), "hasRoom", "NO", "attendees/1", "1",
                "attendees/1/name", "Clerks", "attendees/1/agency", "COURT", "attendees/1/role", "COURT");
        acting.run(CLERK, () -> rounds.submit(key, forms.page(key).version()));
        acting.run(TEAM, () -> rounds.accept(key, forms.page(key).version()));
        assertThat(item("CUR-I5", "state")).isNotEqualTo("ACCEPTED");
        plan("new", ahead);
        assertThat(item("CUR-I5", "state")).isEqualTo("ACCEPTED");
        assertThat(item("CUR-I5", "evidence")).startsWith("1 session planned, the first on");
    }

    @Test
    void training_is_provided_once_every_session_was_held_and_enough_came() {
        jdbc.sql("update deployment_item set predecessor_override = 'Test' where template_item = 'CUR-I8'")
                .update();
        save(TEAM, "F9", "sessions/ahead", null);
        attended(listed("one", CcporRole.COURT).id());
        assertThat(item("CUR-I8", "state")).isEqualTo("ACCEPTED");
        assertThat(item("CUR-I8", "evidence")).isEqualTo("1 of 1 session held, 1 of 1 trained");
    }
}
