package org.ccpor.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.AcceptanceState.DefectLine;
import org.ccpor.acceptance.AcceptanceState.Rights;
import org.ccpor.acceptance.AcceptanceState.RunLine;
import org.ccpor.approval.ApprovalRule;
import org.ccpor.approval.Decisions;
import org.ccpor.base.Count;
import org.ccpor.form.AnswerSourceSupport;
import org.ccpor.form.FormPage;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * The answers of form F10 of one court as they stand, and what they say to one viewer.
 *
 * @param library the version the court tests by
 */
record AcceptanceDetails(
        AnswerSourceSupport.Sheet form,
        FormPage page,
        CaseLibrary library,
        AcceptanceTest test,
        Decisions decisions,
        ProcessingModel model) {

    Viewer viewer() {
        return form.viewer();
    }

    UUID deployment() {
        return form.deployment();
    }

    /** The viewer, now. */
    FormPage.Mark by() {
        return form.by();
    }

    AcceptanceState state() {
        var exit = ExitRule.of(test);
        var defects = test.defects().stream().map(this::defect).toList();
        return new AcceptanceState(
                page.state(),
                page.version(),
                library.version(),
                test.windowFrom(),
                test.windowTo(),
                test.cases().stream().flatMap(it -> line(it, defects)).toList(),
                defects,
                decisions,
                exit.sentences(),
                ExitRule.worstOpen(test),
                model.signers(),
                library.tailored(model).leftOut(),
                ScopeChange.of(this).words(),
                rights());
    }

    private Rights rights() {
        var open = page.state().open();
        var viewer = viewer();
        return new Rights(
                open && AcceptanceAccess.tests(viewer, test),
                model.signers().stream()
                        .filter(it ->
                                open && ApprovalRule.mayGive(viewer, page.key().court(), it))
                        .collect(Collectors.toSet()),
                viewer.coordinates(),
                viewer.coordinates(),
                test.tester(viewer).map(AcceptanceRows.Tester::role).orElse(null));
    }

    private Stream<CaseLine> line(AcceptanceRows.CaseRow row, List<DefectLine> defects) {
        return library.find(row.id()).stream()
                .map(it -> new CaseLine(
                        it,
                        row.result(),
                        text(row.tester()),
                        row.on(),
                        text(row.note()),
                        page.revision(AcceptanceRows.CASES, row.id()),
                        runs(row.id()),
                        defects.stream()
                                .filter(defect -> defect.of().equals(row.id()))
                                .toList()));
    }

    private List<RunLine> runs(String of) {
        return test.runs().stream()
                .filter(it -> of.equals(it.of()))
                .flatMap(it -> it.result() == null
                        ? Stream.empty()
                        : Stream.of(new RunLine(it.result(), text(it.tester()), it.on(), text(it.note()))))
                .toList();
    }

    private DefectLine defect(AcceptanceRows.Defect it) {
        return new DefectLine(
                it.id(),
                it.number() == null ? 0 : it.number(),
                text(it.of()),
                it.priority(),
                text(it.title()),
                it.opened(),
                it.status() == null ? DefectStatus.OPEN : it.status(),
                text(it.owner()),
                text(it.workaround()),
                text(it.accepted()),
                page.revision(AcceptanceRows.DEFECTS, it.id()));
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Cases to add and to take out because scope changed after they were listed. What was run stays. */
    record ScopeChange(Set<String> add, Set<String> drop) {
        static ScopeChange of(AcceptanceDetails sheet) {
            var wanted = sheet.library.tailored(sheet.model).applies().stream()
                    .map(LibraryCase::id)
                    .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
            var there = sheet.test.cases().stream()
                    .collect(Collectors.toMap(
                            AcceptanceRows.CaseRow::id, it -> it.run() == null, (a, _) -> a, TreeMap::new));
            var drop = there.entrySet().stream()
                    .filter(it -> it.getValue() && !wanted.contains(it.getKey()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            wanted.removeAll(there.keySet());
            return new ScopeChange(wanted, drop);
        }

        String words() {
            return Stream.of(
                            add.isEmpty() ? "" : cases(add.size()) + " to add",
                            drop.isEmpty() ? "" : cases(drop.size()) + " to take out")
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String cases(int count) {
            return Count.of(count, "case");
        }
    }
}
