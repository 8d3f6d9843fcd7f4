package org.ccpor.closeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.ANA;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COURT;
import static org.ccpor.testing.People.SHERIFF;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ccpor.acceptance.Area;
import org.ccpor.approval.Side;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.DeploymentService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.FormService;
import org.ccpor.identity.Viewer;
import org.ccpor.incident.Channel;
import org.ccpor.incident.Environment;
import org.ccpor.incident.HandoverService;
import org.ccpor.incident.IncidentService;
import org.ccpor.incident.NewIncident;
import org.ccpor.incident.Priority;
import org.ccpor.process.Phase;
import org.ccpor.testing.BoardCase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A court that went live, and everybody who closes it out. */
@SuppressWarnings("NullAway.Init") // filled by Spring before a test runs
abstract class CloseOutCase extends BoardCase {
    protected static final FormKey KEY = new FormKey(COURT, FormCode.F13);
    protected static final FormKey HANDOVER = new FormKey(COURT, FormCode.F12);

    @Autowired
    CloseOutService closeOuts;

    @Autowired
    HandoverService handovers;

    @Autowired
    FormRoundService rounds;

    @Autowired
    FormReviewService reviews;

    @Autowired
    FormService forms;

    @Autowired
    IncidentService incidents;

    @Autowired
    DeploymentService deployments;

    @Autowired
    DeploymentDetailsService details;

    @Autowired
    ItemService items;

    @Autowired
    DataSource database;

    @BeforeEach
    void a_court_that_went_live_forty_days_ago() {
        given.deployment(COURT, Phase.GO_LIVE, 60);
        live(40);
    }

    void live(int daysAgo) {
        given.coordinator(
                () -> deployments.goLive(COURT, LocalDate.now(clock).minusDays(daysAgo), given.version(COURT)));
    }

    void answer(Viewer by, FormKey key, String... pathsAndValues) {
        var answers = new LinkedHashMap<String, String>();
        for (var i = 0; i < pathsAndValues.length; i += 2) {
            answers.put(pathsAndValues[i], pathsAndValues[i + 1]);
        }
        assertThat(acting.call(by, () -> given.answer(key, answers))).allMatch(it -> it instanceof Saved.Stored);
    }

    void lines() {
        answer(
                CLERK,
                KEY,
                Stream.of(ExitLine.values())
                        .flatMap(it -> Stream.of("lines/" + it.row() + "/concurrence", "YES"))
                        .toArray(String[]::new));
        answer(CLERK, KEY, "lessons", "Train the trainers earlier");
    }

    void approvals() {
        acting.run(CLERK, () -> closeOuts.approve(COURT, Side.COURT, "Court executive officer"));
        acting.run(SHERIFF, () -> closeOuts.approve(COURT, Side.LEA, "Records captain"));
        acting.run(ANA, () -> closeOuts.approve(COURT, Side.TEAM, "Deployment lead"));
    }

    void handIn() {
        acting.run(CLERK, () -> rounds.submit(KEY, forms.page(KEY).version()));
    }

    void accept() {
        acting.run(ANA, () -> reviews.accept(KEY, forms.page(KEY).version()));
    }

    DeploymentDetails court() {
        return acting.call(ANA, () -> details.details(COURT));
    }

    ItemLine item(String id) {
        return court().phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void reported(Priority priority) {
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

    String forms(FormKey key) {
        return acting.call(ANA, () -> forms.page(key)).state().name();
    }
}
