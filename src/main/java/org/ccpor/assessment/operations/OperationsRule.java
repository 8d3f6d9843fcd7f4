package org.ccpor.assessment.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ccpor.assessment.Department;
import org.ccpor.assessment.operations.OperationsOptions.PriorCheck;
import org.ccpor.assessment.operations.OperationsOptions.Timeliness;
import org.ccpor.deployment.ProcessingOptions.OrderType;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition.About;

/** Rules over several answers of the operations and infrastructure questionnaire (domain F2). */
final class OperationsRule {
    /** Less than this is slow with a browser beside the case management system (proposed). */
    private static final int RAM_GB = 8;

    private final Operations answers;
    private final About about;
    private final int expectedUsers;
    private final List<Finding> found = new ArrayList<>();

    /** @param expectedUsers users of the court by the scope questionnaire; 0 if it does not say */
    OperationsRule(Operations answers, About about, int expectedUsers) {
        this.answers = answers;
        this.about = about;
        this.expectedUsers = expectedUsers;
    }

    List<Finding> findings() {
        handling();
        orders();
        workstations();
        freezes();
        return found;
    }

    private void handling() {
        record Place(OrderType type, Department department, String location) {}
        var seen = new HashSet<Place>();
        for (var row : answers.rpoDepartments()) {
            var type = row.type();
            var department = row.department();
            var location = row.location();
            if (type != null
                    && department != null
                    && location != null
                    && !seen.add(new Place(type, department, location.strip()))) {
                warning(
                        "rpoDepartments/" + row.id() + "/type",
                        "There is a row like this already. Delete one of them.");
            }
        }
    }

    private void orders() {
        var time = answers.entryTimeliness();
        if (time == Timeliness.TWO_TO_THREE || time == Timeliness.MORE) {
            warning(
                    "entryTimeliness",
                    "The law expects transmission within one business day. The CCPOR Team will speak with you about what holds it up.");
        }
        if (answers.priorOrderCheck().contains(PriorCheck.NOT_AT_ALL)
                && answers.priorOrderCheck().size() > 1) {
            error("priorOrderCheck", "“Not at all” cannot stand beside another answer. Take one of them away.");
        }
    }

    private void workstations() {
        var pcs = OperationsQuestionnaire.workstations(answers);
        if (pcs > 0 && pcs < expectedUsers) {
            warning(
                    "pcs",
                    "%,d workstations for the %,d users of the court that the scope questionnaire expects. Check whether people share them."
                            .formatted(pcs, expectedUsers));
        }
        for (var row : answers.pcs()) {
            var ram = row.ramGb();
            if (ram != null && ram > 0 && ram < RAM_GB) {
                warning("pcs/" + row.id() + "/ramGb", "Less than 8 GB is slow for images. Plan to replace or extend.");
            }
        }
    }

    private void freezes() {
        for (var row : answers.changeFreeze()) {
            var from = row.from();
            var to = row.to();
            if (from != null && to != null) {
                freeze("changeFreeze/" + row.id() + "/", from, to);
            }
        }
    }

    private void freeze(String path, LocalDate from, LocalDate to) {
        var goLive = about.goLive();
        if (to.isBefore(from)) {
            error(path + "to", "The last day is before the first. Change one of them.");
        } else if (goLive != null && !goLive.isBefore(from) && !goLive.isAfter(to)) {
            warning(path + "from", "The go-live date lies within. Speak with the CCPOR Team about another date.");
        } else if (to.isBefore(about.today())) {
            warning(path + "to", "This is over already. Delete the row if it no longer matters.");
        }
    }

    private void error(String path, String sentence) {
        found.add(Finding.error(path, sentence));
    }

    private void warning(String path, String sentence) {
        found.add(Finding.warning(path, sentence));
    }
}
