package org.ccpor.acceptance;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.ccpor.form.Edit.NotSavedException;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Workers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs the court acceptance test: results, defects and the cases that apply (domain F10). */
@Service
@Transactional
@Everyone
public class AcceptanceService {

    private final AcceptanceSupport support;
    private final AcceptanceCaseRepository cases;

    AcceptanceService(AcceptanceSupport support, AcceptanceCaseRepository cases) {
        this.support = support;
        this.cases = cases;
    }

    /**
     * The test as it stands.
     *
     * @throws RefusedException if the court's plan has no form F10
     */
    @Transactional(readOnly = true)
    public AcceptanceState read(String court) {
        return support.read(court).state();
    }

    /**
     * Logs what came of a case; a failure opens its defect in the same step. Passing closes defects of the case that wait for it.
     *
     * @throws NotSavedException if somebody else logged meanwhile or a text was held back; nothing is stored then
     * @throws org.springframework.security.access.AccessDeniedException for who is neither tester nor coordinator
     */
    @Workers
    public void log(String court, LoggedResult logged) {
        var sheet = support.lock(court);
        requireTester(sheet);
        support.change(sheet, logged.confirmed(), all -> {
            var row = all.stream()
                    .filter(it -> it.code().equals(logged.caseId()))
                    .findFirst()
                    .orElseThrow(
                            () -> new RefusedException("Case %s is not part of this test.".formatted(logged.caseId())));
            var run = new CaseRun(
                    row.next(),
                    sheet.test().runs().size() + 1,
                    logged.result(),
                    testerName(sheet),
                    support.today(),
                    logged.note(),
                    sheet.by().by(),
                    sheet.by().at());
            row.log(logged, run);
            var found = logged.defect();
            if (logged.result() == Result.FAIL && found != null) {
                var defect = row.open(
                        found,
                        sheet.test().defects().stream()
                                        .mapToInt(it -> it.number() == null ? 0 : it.number())
                                        .max()
                                        .orElse(0)
                                + 1,
                        run);
                support.tell(
                        sheet,
                        AcceptanceChangeKind.DEFECT_OPENED,
                        defect.name(),
                        "priority " + found.priority().number(),
                        null);
            }
            return row.answers();
        });
    }

    /**
     * Changes a defect.
     *
     * @throws NotSavedException if somebody else changed it meanwhile or a text was held back
     */
    @Workers
    public void change(String court, DefectChange change) {
        var sheet = support.lock(court);
        requireTester(sheet);
        support.change(sheet, true, all -> {
            var defect = all.stream()
                    .flatMap(it -> it.defect(change.id()).stream())
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("There is no such defect; load the page again."));
            if (defect.change(change, sheet.by())) {
                support.tell(
                        sheet,
                        AcceptanceChangeKind.DEFECT_CHANGED,
                        defect.name(),
                        change.status().label().toLowerCase(Locale.ROOT),
                        null);
            }
            return Stream.of(defect.answer());
        });
    }

    /** Adds the cases that scope wants now and takes out those it does not, unless they were run. */
    @Coordinators
    public void matchScope(String court) {
        var sheet = support.lock(court);
        var change = AcceptanceDetails.ScopeChange.of(sheet);
        if (change.words().isEmpty()) {
            return;
        }
        support.change(sheet, false, all -> Stream.concat(add(sheet, change.add()), drop(sheet, change.drop(), all)));
        support.tell(sheet, AcceptanceChangeKind.CASES_MATCHED, "Court acceptance test", change.words(), null);
    }

    private Stream<AggregateAnswer> add(AcceptanceDetails sheet, Collection<String> codes) {
        var order = sheet.library().cases().stream().map(LibraryCase::id).toList();
        var more = codes.stream()
                .map(it -> new AcceptanceCase(sheet.deployment(), it, order.indexOf(it) + 1, sheet.by()))
                .toList();
        return cases.saveAll(more).stream().flatMap(AcceptanceCase::answers);
    }

    private Stream<AggregateAnswer> drop(AcceptanceDetails sheet, Collection<String> codes, List<AcceptanceCase> all) {
        cases.deleteAll(all.stream().filter(it -> codes.contains(it.code())).toList());
        return codes.stream().map(it -> AggregateAnswer.without(AcceptanceRows.CASES, it, sheet.by()));
    }

    private void requireTester(AcceptanceDetails sheet) {
        support.require(AcceptanceAccess.tests(sheet.viewer(), sheet.test()), sheet);
    }

    private static String testerName(AcceptanceDetails sheet) {
        return sheet.test()
                .tester(sheet.viewer())
                .map(AcceptanceRows.Tester::name)
                .filter(it -> !it.isBlank())
                .orElse(sheet.viewer().displayName());
    }
}
