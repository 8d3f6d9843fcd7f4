package org.ccpor.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Logs many results of any testers and days in one change, which people do one by one. */
@Transactional
public class ManyResults {
    private final AcceptanceSupport support;

    ManyResults(AcceptanceSupport support) {
        this.support = support;
    }

    /** One result of a case. */
    public record Line(
            String caseId,
            Result result,
            String tester,
            LocalDate on,
            String note,
            LoggedResult.@Nullable NewDefect defect) {}

    /** As whoever acts now. */
    public void log(String court, List<Line> lines) {
        var sheet = support.lock(court);
        support.change(sheet, true, all -> {
            var place = sheet.test().runs().size();
            var number = sheet.test().defects().size();
            for (var line : lines) {
                var row = all.stream()
                        .filter(it -> it.code().equals(line.caseId()))
                        .findFirst()
                        .orElseThrow();
                var run = new CaseRun(
                        row.next(),
                        ++place,
                        line.result(),
                        line.tester(),
                        line.on(),
                        line.note(),
                        sheet.by().by(),
                        sheet.by().at());
                var seen = row.version();
                row.log(new LoggedResult(line.caseId(), line.result(), line.note(), seen, line.defect(), true), run);
                if (line.defect() != null) {
                    var unused = row.open(line.defect(), ++number, run);
                }
            }
            return all.stream().flatMap(AcceptanceCase::answers);
        });
    }
}
