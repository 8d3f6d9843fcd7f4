package org.ccpor.local;

import java.time.LocalDate;
import java.util.Map;
import org.ccpor.base.FormCode;

/** Questionnaires on operations and infrastructure. */
class SampleOperationsAnswers implements SampleAnswers {
    @Override
    public FormCode form() {
        return FormCode.F2;
    }

    @Override
    public Map<String, String> of(SampleCourt court, LocalDate on, LocalDate goLive) {
        var size = SampleSize.of(court);
        return new SampleSheet()
                .row(
                        "rpoDepartments",
                        "type",
                        "DOMESTIC_VIOLENCE",
                        "department",
                        "FAMILY",
                        "location",
                        "Main courthouse")
                .with("rpoDepartments/1/staffCount", size.of(2))
                .row(
                        "rpoDepartments",
                        "type",
                        "CRIMINAL_PROTECTIVE",
                        "department",
                        "CRIMINAL",
                        "location",
                        "Main courthouse")
                .with("rpoDepartments/2/staffCount", size.of(1))
                .row("rpoDepartments", "type", "JUVENILE", "department", "JUVENILE", "location", "Juvenile courthouse")
                .with("rpoDepartments/3/staffCount", 1)
                .with("entryTimeliness", size.picks(4) ? "TWO_TO_THREE" : "ONE_DAY")
                .with("priorOrderCheck", size.picks(2) ? "CMS,SHERIFF" : "CMS,CLETS")
                .with("afterHours", "Records unit of the sheriff")
                .with("sealedOrders", true)
                .with("sealedBy", "Lead clerks")
                .row("pcs", "location", "Main courthouse", "count", size.of(7), "os", "Windows 11", "ramGb", 16)
                .with("pcs/1/browser", "Edge, current version")
                .row("pcs", "location", "Juvenile courthouse", "count", 2, "os", "Windows 11", "ramGb", 8)
                .with("pcs/2/browser", "Edge, current version")
                .with("dualScreen", size.picks(3) ? "ALL" : "SOME")
                .with("network", size.picks(2) ? "BRANCH" : "COUNTY")
                .with("itSupport", size.picks(2) ? "COURT" : "COUNTY")
                .with("networkSupport", "COUNTY")
                .answers();
    }
}
