package org.ccpor.local;

import java.time.LocalDate;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Imaging;
import org.ccpor.process.Phase;

/** Infrastructure assessments: where an item about it is open, something failed or waits; elsewhere all is well by now. */
class SampleInfrastructureAnswers implements SampleAnswers {
    private static final String PLACE = "Main courthouse, County seat";
    private static final String LEA_PLACE = "Records unit";

    @Override
    public FormCode form() {
        return FormCode.F4;
    }

    @Override
    public Map<String, String> of(SampleCourt court, LocalDate on, LocalDate goLive) {
        var narrow = court.open().contains("CUR-I2");
        var closed = court.open().contains("CUR-S4");
        var sheet = new SampleSheet()
                .with("path", "BRANCH_WAN")
                .with("leaPath", "COURT_EXTRANET")
                .with("dns", true)
                .with("proxy", true)
                .with("firewall", closed ? "REQUESTED" : "TESTED")
                .with("firewallOn", on.minusDays(12))
                .with("firewallTicket", "CHG-2047");
        sheet.row("sites", "owner", "COURT", "location", PLACE);
        measured(sheet, 1, on.minusDays(45), 40, narrow ? 4 : 12, 78, 84);
        sheet.row("sites", "owner", "COURT", "location", PLACE);
        measured(sheet, 2, on.minusDays(6), narrow ? 40 : 100, narrow ? 5 : 40, narrow ? 82 : 41, narrow ? 71 : 38);
        sheet.row("reach", "owner", "COURT", "location", PLACE, "staging", "PASS", "testedOn", on.minusDays(4))
                .with("reach/1/production", closed ? "FAIL" : "PASS");
        if (court.imaging() == Imaging.LEA || court.imaging() == Imaging.BOTH) {
            sheet.row("sites", "owner", "LEA", "leaPlace", LEA_PLACE);
            measured(sheet, 3, on.minusDays(8), 200, 60, 35, 29);
            sheet.row("reach", "owner", "LEA", "leaPlace", LEA_PLACE, "staging", "PASS", "production", "PASS")
                    .with("reach/2/testedOn", on.minusDays(8));
        }
        if (court.phase().compareTo(Phase.IMPLEMENT) >= 0) {
            rest(sheet, on);
        }
        return sheet.answers();
    }

    @Override
    public Map<String, String> team(SampleCourt court) {
        return Map.of("verdict", court.open().contains("CUR-I2") ? "READY_WITH_ACTIONS" : "READY");
    }

    private static void measured(SampleSheet sheet, int row, LocalDate on, int down, int up, int use, int latency) {
        var path = "sites/" + row + "/";
        sheet.with(path + "circuit", "Leased line")
                .with(path + "down", down)
                .with(path + "up", up)
                .with(path + "use", use)
                .with(path + "latency", latency)
                .with(path + "measuredOn", on);
    }

    private static void rest(SampleSheet sheet, LocalDate on) {
        sheet.with("osStd", "Windows 11, patched monthly")
                .with("browserStd", "Edge, current version")
                .with("browserBlocks", "POP_UPS")
                .with("viewer", true)
                .with("pcOk", "YES")
                .with("monitors", true)
                .with("printer", true)
                .with("physical", "YES")
                .with("av", true)
                .with("patch", true)
                .with("lock", true)
                .with("unique", true)
                .with("awareness", "CURRENT")
                .with("awarenessOn", on.minusDays(120))
                .with("spoc", "IT supervisor, it.supervisor@court.example")
                .with("encryption", "CONFIRMED")
                .with("incidentContact", "IT service desk, 555-0100");
    }
}
