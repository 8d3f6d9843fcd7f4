package org.ccpor.readiness.closeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ccpor.base.Refused;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.deployment.Deployments;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemState;
import org.ccpor.deployment.Items;
import org.ccpor.form.Edit;
import org.ccpor.form.FormDrafts;
import org.ccpor.form.FormIncomplete;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReader;
import org.ccpor.form.FormRounds;
import org.ccpor.form.Saved;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.readiness.incident.Area;
import org.ccpor.readiness.incident.Channel;
import org.ccpor.readiness.incident.Environment;
import org.ccpor.readiness.incident.Incidents;
import org.ccpor.readiness.incident.NewIncident;
import org.ccpor.readiness.incident.Priority;
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
class CloseOutTest {
    private static final String COURT = "modoc";
    private static final FormKey KEY = new FormKey(COURT, "F13");
    private static final FormKey HANDOVER = new FormKey(COURT, "F12");
    private static final Viewer TEAM = new Viewer("ana", "Ana", Role.COORDINATOR, Set.of());
    private static final Viewer CLERK = new Viewer("court.modoc", "Court", Role.COURT_CONTACT, Set.of(COURT));
    private static final Viewer SHERIFF = new Viewer("lea.modoc", "LEA", Role.LEA_CONTACT, Set.of(COURT));
    private static final Viewer FOREIGN = new Viewer("court.napa", "Napa", Role.COURT_CONTACT, Set.of("napa"));

    @Autowired
    private CloseOuts closeOuts;

    @Autowired
    private FormDrafts drafts;

    @Autowired
    private FormRounds rounds;

    @Autowired
    private FormReader forms;

    @Autowired
    private Incidents incidents;

    @Autowired
    private Deployments deployments;

    @Autowired
    private DeploymentReader reader;

    @Autowired
    private Items items;

    @Autowired
    private ActingAs acting;

    @Autowired
    private Given given;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void a_court_that_went_live_forty_days_ago() {
        given.reset();
        given.deployment(COURT, Phase.GO_LIVE, 60);
        live(40);
    }

    private void live(int daysAgo) {
        given.coordinator(
                () -> deployments.goLive(COURT, LocalDate.now(clock).minusDays(daysAgo), given.version(COURT)));
    }

    private void answer(Viewer by, FormKey key, String... pathsAndValues) {
        var edits = new ArrayList<Edit>();
        for (var i = 0; i < pathsAndValues.length; i += 2) {
            edits.add(new Edit(pathsAndValues[i], pathsAndValues[i + 1], Long.MAX_VALUE, false));
        }
        assertThat(acting.call(by, () -> drafts.save(key, edits))).allMatch(it -> it instanceof Saved.Stored);
    }

    private void lines() {
        answer(
                CLERK,
                KEY,
                Stream.of(ExitLine.values())
                        .flatMap(it -> Stream.of("lines/" + it.row() + "/concurrence", "YES"))
                        .toArray(String[]::new));
        answer(CLERK, KEY, "lessons", "Train the trainers earlier");
    }

    private void approvals() {
        acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
        acting.run(SHERIFF, () -> closeOuts.approve(COURT, Side.LEA, "Records captain"));
        acting.run(TEAM, () -> closeOuts.approve(COURT, Side.TEAM, "Deployment lead"));
    }

    private void handIn() {
        acting.run(CLERK, () -> rounds.submit(KEY, forms.page(KEY).version()));
    }

    private void accept() {
        acting.run(TEAM, () -> rounds.accept(KEY, forms.page(KEY).version()));
    }

    private DeploymentDetails court() {
        return acting.call(TEAM, () -> reader.details(COURT));
    }

    private ItemLine item(String id) {
        return court().phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void reported(Priority priority) {
        var unused = acting.call(
                CLERK,
                () -> incidents.report(
                        new NewIncident(
                                COURT,
                                "Scans stop",
                                priority,
                                Environment.PRODUCTION,
                                Area.SCAN,
                                null,
                                "",
                                Channel.BOARD,
                                false,
                                ""),
                        false));
    }

    @Test
    void handed_in_approved_and_accepted_closes_the_deployment() {
        lines();
        answer(TEAM, KEY, "earlyReason", "Items of an older process stay open");
        approvals();
        handIn();
        accept();
        assertThat(court().card().state()).isEqualTo(CardState.CLOSED);
        assertThat(court().stateReason()).isEqualTo("Items of an older process stay open");
        assertThat(item("CUR-G7").state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void an_urgent_incident_stands_against_it_when_handed_in_and_when_accepted() {
        lines();
        answer(TEAM, KEY, "earlyReason", "Asked for by the court");
        approvals();
        handIn();
        reported(Priority.ONE);
        assertThatThrownBy(this::accept)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("1 open incident of priority 1 or 2");
        assertThat(court().card().state()).isEqualTo(CardState.LIVE);
        assertThat(forms(KEY)).isEqualTo("SUBMITTED");
        acting.run(
                TEAM,
                () -> rounds.sendBack(
                        KEY,
                        List.of(new FormRounds.Note(null, "Wait")),
                        forms.page(KEY).version()));
        assertThatThrownBy(this::handIn).isInstanceOf(FormIncomplete.class);
    }

    private String forms(FormKey key) {
        return acting.call(TEAM, () -> forms.page(key)).state().name();
    }

    @Test
    void smaller_incidents_need_a_word_on_who_carries_on() {
        lines();
        answer(TEAM, KEY, "earlyReason", "Asked for by the court");
        approvals();
        reported(Priority.THREE);
        assertThatThrownBy(this::handIn).isInstanceOf(FormIncomplete.class);
        answer(CLERK, KEY, "carriesOn", "The help desk");
        handIn();
        accept();
        assertThat(court().card().state()).isEqualTo(CardState.CLOSED);
    }

    @Test
    void before_the_period_is_over_it_needs_a_reason() {
        given.reset();
        given.deployment(COURT, Phase.GO_LIVE, 60);
        live(10);
        lines();
        approvals();
        assertThatThrownBy(this::handIn).isInstanceOf(FormIncomplete.class);
        answer(TEAM, HANDOVER, "watchDays", "7");
        handIn();
    }

    @Test
    void the_team_approves_before_it_accepts() {
        lines();
        answer(TEAM, KEY, "earlyReason", "Asked for by the court");
        acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
        acting.run(TEAM, () -> closeOuts.approve(COURT, Side.LEA, "Records captain"));
        handIn();
        assertThatThrownBy(this::accept).hasMessageContaining("has not approved yet");
        acting.run(TEAM, () -> closeOuts.approve(COURT, Side.TEAM, "Deployment lead"));
        accept();
        assertThat(court().card().state()).isEqualTo(CardState.CLOSED);
    }

    @Test
    void each_side_approves_by_its_own_person_or_from_paper_saying_so() {
        lines();
        for (var wrong : List.of(Side.LEA, Side.TEAM)) {
            assertThatThrownBy(() -> acting.run(CLERK, () -> closeOuts.approve(COURT, wrong, "Role")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> acting.run(FOREIGN, () -> closeOuts.approve(COURT, Side.COURT, "Role")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(jdbc.sql("select count(*) from history where what = 'form.refused'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        acting.run(TEAM, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
        var answers = acting.call(TEAM, () -> forms.page(KEY)).answers();
        assertThat(answers.at("courtPaper")).isEqualTo("true");
        assertThat(answers.at("courtBy")).isEqualTo("ana");
    }

    @Test
    void a_second_approval_is_refused_with_who_and_when() {
        lines();
        acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
        assertThatThrownBy(() -> acting.run(TEAM, () -> closeOuts.approve(COURT, Side.COURT, "Clerk")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Court executive officer, given by court.modoc on");
        assertThat(acting.call(
                        TEAM, () -> drafts.save(KEY, List.of(new Edit("courtBy", "ana", Long.MAX_VALUE, false)))))
                .allMatch(it -> it instanceof Saved.Refusal);
    }

    @Test
    void nobody_approves_while_lines_have_no_answer() {
        assertThatThrownBy(() -> acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Officer")))
                .hasMessageContaining("18 lines have no answer yet");
    }

    @Test
    void the_lines_themselves_are_fixed_and_their_date_follows() {
        lines();
        var saved = acting.call(
                CLERK,
                () -> drafts.save(
                        KEY,
                        List.of(
                                new Edit("lines/route", null, Long.MAX_VALUE, false),
                                new Edit("lines/scanners/line", "ROUTE", Long.MAX_VALUE, false),
                                new Edit("lines/new", "99", 0, false))));
        assertThat(saved).allMatch(it -> it instanceof Saved.Refusal);
        assertThat(acting.call(CLERK, () -> forms.page(KEY)).answers().at("lines/route/date"))
                .isEqualTo(LocalDate.now(clock).toString());
    }

    @Test
    void the_courts_own_word_completes_the_handover_and_the_team_ends_the_watch() {
        for (var id : List.of("CUR-G5", "CUR-G6")) {
            acting.run(TEAM, () -> items.overridePredecessors(COURT, id, "Test data", item(id).version()));
        }
        answer(TEAM, HANDOVER, "sentOn", LocalDate.now(clock).toString(), "processVersion", "1.2");
        assertThat(item("CUR-G5").state()).isNotEqualTo(ItemState.ACCEPTED);
        answer(CLERK, HANDOVER, "acknowledged", "true");
        assertThat(item("CUR-G5").state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item("CUR-G5").byHand()).isFalse();
        answer(TEAM, HANDOVER, "watchEndedOn", LocalDate.now(clock).toString());
        assertThat(item("CUR-G6").state()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void another_deployment_starts_clean_and_keeps_the_incidents() {
        lines();
        answer(TEAM, KEY, "earlyReason", "Asked for by the court");
        reported(Priority.THREE);
        answer(CLERK, KEY, "carriesOn", "The help desk");
        approvals();
        handIn();
        accept();
        given.deployment(COURT, Phase.PLANNING, 200);
        assertThat(forms(KEY)).isEqualTo("NOT_BEGUN");
        assertThat(acting.call(CLERK, () -> incidents.list(org.ccpor.readiness.incident.IncidentFilter.of(COURT))))
                .hasSize(1);
        reported(Priority.TWO);
    }
}
