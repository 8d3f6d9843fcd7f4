package org.ccpor.local;

import java.time.LocalDate;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Gateway;

/** Trackers of what DOJ must approve: approved, waiting there, or not decided yet. */
class SampleDojAnswers implements SampleAnswers {
    @Override
    public FormCode form() {
        return FormCode.F5;
    }

    @Override
    public Map<String, String> of(SampleCourt court, LocalDate on, LocalDate goLive) {
        var sheet = new SampleSheet().with("applicable", court.gateway() == Gateway.LATER ? "LATER" : "YES");
        if (court.open().contains("CUR-S5")) {
            return sheet.with("certSource", "UNDECIDED")
                    .with("agency", "Superior Court")
                    .answers();
        }
        var approved = !court.open().contains("CUR-I1");
        sheet.with("certSource", "COURT")
                .with("agency", "Superior Court")
                .with("acc", true)
                .with("accRole", "Operations manager")
                .with("spoc", true)
                .with("spocRole", "IT supervisor");
        document(sheet, "carpos-application", on.minusDays(60), true);
        document(sheet, "subscriber-agreement", on.minusDays(40), approved);
        sheet.with("mnemonicsRequested", 2)
                .with("mnemonicsAssigned", approved ? 2 : 0)
                .with("cletsNeeded", 12)
                .with("cletsTrained", approved ? 12 : 9)
                .with("background", approved ? "COMPLETE" : "IN_PROGRESS");
        if (approved) {
            sheet.with("testMsgs", "PASSED").with("testMsgsOn", on.minusDays(8)).with("approvedOn", on.minusDays(3));
        }
        return sheet.answers();
    }

    /** Only what is needed here is sent; the form itself proposes which documents those are. */
    private static void document(SampleSheet sheet, String row, LocalDate sent, boolean approved) {
        sheet.with("docs/" + row + "/needed", true)
                .with("docs/" + row + "/sent", sent)
                .with("docs/" + row + "/received", sent.plusDays(4));
        if (approved) {
            sheet.with("docs/" + row + "/approved", sent.plusDays(25))
                    .with("docs/" + row + "/expires", sent.plusDays(25).plusYears(3));
        }
    }
}
