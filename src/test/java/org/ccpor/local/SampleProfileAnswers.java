package org.ccpor.local;

import java.time.LocalDate;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Imaging;

/** Court profiles; what the directory and the scope questionnaire know is in them from the beginning. */
class SampleProfileAnswers implements SampleAnswers {
    @Override
    public FormCode form() {
        return FormCode.F6;
    }

    @Override
    public Map<String, String> of(SampleCourt court, LocalDate on, LocalDate goLive) {
        var size = SampleSize.of(court);
        var sheet = new SampleSheet()
                .row("courtrooms", "label", "Dept. 1", "location", "Main courthouse, County seat")
                .with("visibility", size.picks(4) ? "COUNTY" : "STATEWIDE")
                .with("sealedPolicy", size.picks(2) ? "SUPERVISORS" : "SUPERVISORS_AND_QUERY")
                .row("adminContacts", "role", "Clerk supervisor", "email", "clerk.supervisor@court.example");
        if (!court.templateKey().id().equals("current")) {
            // The legacy process has no scope questionnaire from which the profile could take them.
            sheet.with("departments", "CRIMINAL,FAMILY,CIVIL")
                    .with("sequence", "QUERY_ONLY")
                    .row("locations", "name", "Main courthouse", "city", "County seat")
                    .with("locations/1/active", true)
                    .with("locations/1/imaging", false)
                    .with("locations/1/entry", false);
        }
        if (!size.picks(5)) {
            sheet.row("adminContacts", "role", "IT supervisor", "email", "it.supervisor@court.example");
        }
        if (court.imaging() == Imaging.LEA || court.imaging() == Imaging.BOTH) {
            sheet.row("leaContacts", "agency", "Sheriff's Office", "role", "Records supervisor")
                    .with("leaContacts/1/email", "records@sheriff.example");
        }
        return sheet.with("support", "Weekdays 8 to 5, 555-0100")
                .with("effective", goLive)
                .answers();
    }
}
