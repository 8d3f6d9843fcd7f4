package org.ccpor.readiness.acceptance;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ccpor.base.Refused;
import org.ccpor.form.NotSaved;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs the court acceptance test: results, defects and the cases that apply (domain F10). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AcceptanceTests {
    private static final String ALL_WHO_WORK =
            "hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'COURT_CONTACT', 'LEA_CONTACT')";

    private final TestDesk desk;

    AcceptanceTests(TestDesk desk) {
        this.desk = desk;
    }

    /**
     * The test as it stands.
     *
     * @throws Refused if the court's plan has no form F10
     */
    @Transactional(readOnly = true)
    public TestState read(String court) {
        return desk.read(court).state();
    }

    /**
     * Logs what came of a case; a failure opens its defect in the same step. Passing closes defects of the case that wait for it.
     *
     * @throws NotSaved if somebody else logged meanwhile or a text was held back; nothing is stored then
     * @throws org.springframework.security.access.AccessDeniedException for who is neither tester nor coordinator
     */
    @PreAuthorize(ALL_WHO_WORK)
    public void log(String court, LoggedResult logged) {
        var sheet = desk.lock(court);
        requireTester(sheet);
        var row = sheet.test().cases().stream()
                .filter(it -> it.id().equals(logged.caseId()))
                .findFirst()
                .orElseThrow(() -> new Refused("Case %s is not part of this test.".formatted(logged.caseId())));
        if (logged.result().needsNote() && logged.note().isBlank()) {
            throw new Refused("Say in a note why the case is %s."
                    .formatted(logged.result() == Result.BLOCKED ? "blocked" : "not applicable"));
        }
        var path = "cases/" + row.id();
        var answers = new HashMap<String, @Nullable String>();
        answers.put(path + "/result", logged.result().name());
        answers.put(path + "/run", String.valueOf(row.run() == null ? 1 : row.run() + 1));
        answers.put(path + "/tester", testerName(sheet));
        answers.put(path + "/on", desk.today().toString());
        answers.put(path + "/note", logged.note());
        if (logged.result() == Result.FAIL) {
            fail(sheet, logged, answers);
        } else if (logged.result() == Result.PASS) {
            pass(sheet, row.id(), answers);
        }
        desk.save(sheet, path, answers, logged.seen(), logged.confirmed());
    }

    private void fail(TestSheet sheet, LoggedResult logged, Map<String, @Nullable String> answers) {
        var defect = logged.defect();
        if (defect == null) {
            if (sheet.test().defects().stream()
                    .noneMatch(it -> it.open() && logged.caseId().equals(it.of()))) {
                throw new Refused("A failure opens a defect: give its priority and a title.");
            }
            return;
        }
        if (defect.title().isBlank()) {
            throw new Refused("Give the defect a title.");
        }
        var number = sheet.test().defects().stream()
                        .mapToInt(it -> it.number() == null ? 0 : it.number())
                        .max()
                        .orElse(0)
                + 1;
        var path = "defects/d" + number;
        answers.put(path, String.valueOf(number));
        answers.put(path + "/number", String.valueOf(number));
        answers.put(path + "/of", logged.caseId());
        answers.put(path + "/priority", defect.priority().name());
        answers.put(path + "/title", defect.title());
        answers.put(path + "/opened", desk.today().toString());
        answers.put(path + "/status", DefectStatus.OPEN.name());
        answers.put(path + "/owner", defect.owner());
        desk.tell(
                sheet,
                "test.defect-opened",
                "Defect %d, case %s".formatted(number, logged.caseId()),
                "priority " + defect.priority().number(),
                null);
    }

    private static void pass(TestSheet sheet, String caseId, Map<String, @Nullable String> answers) {
        sheet.test().defects().stream()
                .filter(it -> caseId.equals(it.of()))
                .filter(it -> it.status() == DefectStatus.FIXED || it.status() == DefectStatus.RETEST)
                .forEach(it -> answers.put("defects/" + it.id() + "/status", DefectStatus.CLOSED.name()));
    }

    /**
     * Changes a defect.
     *
     * @throws NotSaved if somebody else changed it meanwhile or a text was held back
     */
    @PreAuthorize(ALL_WHO_WORK)
    public void change(String court, DefectChange change) {
        var sheet = desk.lock(court);
        requireTester(sheet);
        var old = sheet.test().defects().stream()
                .filter(it -> it.id().equals(change.id()))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no such defect; load the page again."));
        if (change.title().isBlank()) {
            throw new Refused("Give the defect a title.");
        }
        var path = "defects/" + old.id();
        var answers = new HashMap<String, @Nullable String>();
        answers.put(path + "/priority", change.priority().name());
        answers.put(path + "/title", change.title());
        answers.put(path + "/status", change.status().name());
        answers.put(path + "/owner", change.owner());
        answers.put(path + "/workaround", change.workaround());
        answers.put(path + "/accepted", change.accepted());
        desk.save(sheet, path, answers, change.seen(), true);
        if (old.status() != change.status()) {
            desk.tell(
                    sheet,
                    "test.defect-changed",
                    "Defect %d, case %s".formatted(old.number(), old.of()),
                    change.status().label().toLowerCase(Locale.ROOT),
                    null);
        }
    }

    /** Adds the cases that scope wants now and takes out those it does not, unless they were run. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public void matchScope(String court) {
        var sheet = desk.lock(court);
        var change = TestSheet.ScopeChange.of(sheet);
        var answers = new HashMap<String, @Nullable String>();
        var order = sheet.library().cases().stream().map(TestCase::id).toList();
        change.add().forEach(it -> answers.put("cases/" + it, String.valueOf(order.indexOf(it) + 1)));
        change.drop().forEach(it -> answers.put("cases/" + it, null));
        if (!answers.isEmpty()) {
            desk.save(sheet, "cases/", answers, Long.MAX_VALUE, false);
            desk.tell(sheet, "test.cases-matched", "Court acceptance test", change.words(), null);
        }
    }

    private void requireTester(TestSheet sheet) {
        desk.require(
                TestRights.tests(sheet.viewer(), sheet.answers()),
                sheet,
                "Only testers named in form F10 and coordinators log results.");
    }

    private static String testerName(TestSheet sheet) {
        var row = TestRights.testerRow(sheet.viewer(), sheet.answers());
        var name = row == null ? null : sheet.answers().at("testers/" + row + "/name");
        return name == null || name.isBlank() ? sheet.viewer().displayName() : name;
    }
}
