package org.ccpor.closeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ccpor.testing.People.CLERK;
import static org.ccpor.testing.People.COORDINATOR;
import static org.ccpor.testing.People.COURT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.acceptance.AcceptanceService;
import org.ccpor.acceptance.ManyResults;
import org.ccpor.acceptance.Result;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormDraftService;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.golive.ReadinessService;
import org.ccpor.identity.ActingAs;
import org.ccpor.identity.Viewer;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.ProvisionedUserService;
import org.ccpor.provisioning.UserEntry;
import org.ccpor.testing.Given;
import org.ccpor.training.AttendanceService;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What is typed into forms in the last days of the court of Kern, which other tests show in browsers. */
record LastDays(
        ActingAs acting,
        Given given,
        DeploymentDetailsService deployments,
        ItemService items,
        FormDraftService drafts,
        FormService forms,
        ProvisionedUserService users,
        AttendanceService attendance,
        AcceptanceService tests,
        ReadinessService readiness,
        Clock clock,
        AutowireCapableBeanFactory beans) {
    CourtCard card() {
        return acting.call(COORDINATOR, () -> deployments.details(COURT)).card();
    }

    ItemLine item(String id) {
        return lines().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private Stream<ItemLine> lines() {
        return acting.call(COORDINATOR, () -> deployments.details(COURT)).phases().stream()
                .flatMap(it -> it.items().stream());
    }

    /** Everything but these was done before the board came. */
    void before(Set<String> story) {
        given.coordinator(() -> lines().filter(it -> !it.state().done() && !story.contains(it.id()))
                .toList()
                .forEach(it -> items.notApplicable(
                        COURT, it.id(), "Done on paper before", item(it.id()).version())));
    }

    void answer(Viewer by, FormCode form, Map<String, String> answers) {
        assertThat(acting.call(by, () -> given.answer(new FormKey(COURT, form), answers)))
                .allMatch(it -> it instanceof Saved.Stored);
    }

    private String today() {
        return LocalDate.now(clock).toString();
    }

    void trainingIsPlanned(LocalDate day) {
        given.coordinator(() -> users.add(
                COURT,
                new UserEntry(
                        AgencyType.COURT,
                        "",
                        "",
                        "",
                        "Courtroom clerk",
                        "Court",
                        "clerk@court.example",
                        "",
                        "",
                        CcporRole.COURT,
                        false,
                        null,
                        null,
                        null,
                        false)));
        var row = "sessions/one";
        answer(
                COORDINATOR,
                FormCode.F9,
                Map.of(
                        row,
                        "1",
                        row + "/method",
                        "CLASSROOM",
                        row + "/module",
                        "FULL",
                        row + "/date",
                        day.toString(),
                        row + "/start",
                        "09:00",
                        row + "/end",
                        "12:00",
                        row + "/place",
                        "Room 2",
                        row + "/trainer",
                        "JCC"));
    }

    void everybodyIsInvited() {
        given.coordinator(() -> attendance.invite(
                COURT,
                "one",
                attendance.sheet(COURT, "one").lines().stream()
                        .map(it -> it.person())
                        .collect(Collectors.toSet())));
    }

    /** Plan and window of the acceptance test, with the court's contact as a tester. */
    void testIsPlanned(LocalDate from, LocalDate to) {
        var plan = new TreeMap<>(Map.of(
                "testers/a", "1",
                "testers/a/side", "COURT",
                "testers/a/name", "Courtroom clerk",
                "testers/a/role", "COURT",
                "testers/a/account", "court.kern"));
        plan.putAll(Map.of("scopeAgreed", "true", "criteriaAgreed", "true"));
        plan.putAll(Map.of("scopeAgreedOn", today(), "criteriaAgreedOn", today()));
        plan.putAll(Map.of("planVersion", "1", "planSentOn", today()));
        plan.putAll(Map.of("windowFrom", from.toString(), "windowTo", to.toString()));
        plan.putAll(Map.of("planRead", "true", "accountsWork", "true", "inventedOnly", "true"));
        plan.putAll(Map.of("networkPass", "YES", "scannerPass", "YES"));
        answer(COORDINATOR, FormCode.F10, plan);
    }

    /** All cases pass but the one that somebody runs before our eyes. */
    void othersPass(String butOne) {
        var day = acting.call(COORDINATOR, () -> tests.read(COURT)).cases().stream()
                .map(it -> it.test().id())
                .filter(it -> !it.equals(butOne))
                .map(it -> new ManyResults.Line(it, Result.PASS, "Clerk", LocalDate.now(clock), "", null))
                .toList();
        var results = beans.createBean(ManyResults.class);
        acting.run(COORDINATOR, () -> results.log(COURT, day));
    }

    /** The checklist is sent; what no form of this story shows is waived, what people answer is yes but for one line. */
    void checklistIsSent(int butLine) {
        answer(COORDINATOR, FormCode.F11, Map.of("sentOn", today()));
        var answers = new TreeMap<String, String>();
        acting.call(COORDINATOR, () -> readiness.of(COURT)).against().stream()
                .filter(it -> it.line().number() != butLine)
                .forEach(it -> {
                    var row = "lines/" + it.line().row();
                    answers.putAll(
                            it.fed()
                                    ? Map.of(row + "/waiver", "On paper", row + "/approver", "Program manager")
                                    : Map.of(row + "/answer", "YES"));
                });
        answer(COORDINATOR, FormCode.F11, answers);
    }

    void incidentProcessIsSent() {
        answer(COORDINATOR, FormCode.F12, Map.of("sentOn", today(), "processVersion", "1.2"));
    }

    void watchEnds() {
        answer(COORDINATOR, FormCode.F12, Map.of("watchEndedOn", today()));
    }

    void linesOfCloseOutAreAnswered() {
        var answers = new TreeMap<>(Map.of("lessons", "Train the trainers earlier"));
        acting.call(COORDINATOR, () -> forms.page(new FormKey(COURT, FormCode.F13)))
                .answers()
                .rows("lines")
                .forEach(it -> answers.put("lines/" + it + "/concurrence", "YES"));
        answer(CLERK, FormCode.F13, answers);
    }
}
