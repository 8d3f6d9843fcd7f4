package org.ccpor.local;

import java.time.LocalDate;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;

/** Scope questionnaires that say what the plan says scope decided. */
class SampleScopeAnswers implements SampleAnswers {
    @Override
    public FormCode form() {
        return FormCode.F1;
    }

    @Override
    public Map<String, String> of(SampleCourt court, LocalDate on, LocalDate goLive) {
        var size = SampleSize.of(court);
        var sheet = new SampleSheet()
                .with("respondentName", "R&PO supervisor")
                .with("respondedOn", on)
                .with("departments", "CRIMINAL,FAMILY,CIVIL,JUVENILE")
                .with("carposSubmitter", court.gateway() == Gateway.NO ? "SHERIFF" : "COURT")
                .with("cletsAuthorized", court.gateway() == Gateway.NO ? "NO" : "YES")
                .with("rpoDelivery", size.picks(2) ? "FAX,HAND" : "SCAN_EMAIL,PICK_UP")
                .with("localSystem", size.picks(3) ? "YES_SHERIFF" : "NO");
        if (size.picks(3)) {
            sheet.with("localSystemName", "Records management system of the sheriff")
                    .with("localStorage", "DATA")
                    .with("autoCarpos", "false");
        }
        sheet.with("scannerAvailable", "YES")
                .with("scannerMakeModel", "Desktop scanners with document feeder")
                .with("kofax", size.picks(2) ? "YES" : "NO");
        model(sheet, court, size);
        orders(sheet, court, size);
        people(sheet, court, size);
        return sheet.with("targetMonth", goLive.withDayOfMonth(1).isBefore(on) ? goLive : goLive.withDayOfMonth(1))
                .answers();
    }

    private static void model(SampleSheet sheet, SampleCourt court, SampleSize size) {
        var imagesOnly = court.gateway() == Gateway.NO && size.picks(2);
        sheet.with(
                "sequence",
                switch (court.imaging()) {
                    case QUERY -> "QUERY_ONLY";
                    case NONE -> "DATA_ONLY";
                    default -> imagesOnly ? "IMAGE_ONLY" : "IMAGE_THEN_DATA";
                });
        if (images(court)) {
            sheet.with("imagingBy", court.imaging());
        }
        if (court.imaging() != Imaging.QUERY && !imagesOnly) {
            sheet.with("entryBy", images(court) ? court.imaging() : "COURT")
                    .with("useGateway", court.gateway())
                    .with("hours", takesPart(court) ? "ALWAYS" : "BUSINESS");
        }
    }

    private static void orders(SampleSheet sheet, SampleCourt court, SampleSize size) {
        if (court.imaging() == Imaging.QUERY) {
            return;
        }
        sheet.with("orderTypes", "CRIMINAL_PROTECTIVE,DOMESTIC_VIOLENCE,CIVIL_HARASSMENT,ELDER_ABUSE,JUVENILE")
                .row("volumes", "type", "DOMESTIC_VIOLENCE")
                .with("volumes/1/temporary", size.of(9))
                .with("volumes/1/afterHearing", size.of(5))
                .with("volumes/1/avgPages", "6")
                .row("volumes", "type", "CRIMINAL_PROTECTIVE", "afterHearing", size.of(12), "avgPages", "2.5")
                .row("volumes", "type", "CIVIL_HARASSMENT")
                .with("volumes/3/temporary", size.of(6))
                .with("volumes/3/afterHearing", size.of(3))
                .with("volumes/3/avgPages", "5")
                .with("backlog", "YES")
                .with("backlogCount", size.of(120));
    }

    private static void people(SampleSheet sheet, SampleCourt court, SampleSize size) {
        var images = court.imaging() == Imaging.COURT || court.imaging() == Imaging.BOTH;
        sheet.row("locations", "name", "Main courthouse", "city", "County seat", "departments", "CRIMINAL,FAMILY,CIVIL")
                .with("locations/1/images", images)
                .with("locations/1/enters", court.imaging() != Imaging.QUERY)
                .row("locations", "name", "Juvenile courthouse", "city", "County seat", "departments", "JUVENILE")
                .with("locations/2/images", false)
                .with("locations/2/enters", false)
                .row("userCounts", "role", "QUERY_SEALED", "courtCount", size.of(2))
                .row("userCounts", "role", "COURT", "courtCount", size.of(3))
                .row("userCounts", "role", "SUPERVISOR", "courtCount", size.of(1))
                .row("userCounts", "role", "ADMINISTRATOR", "courtCount", 1);
        if (takesPart(court)) {
            sheet.row("userCounts", "role", "QUERY", "leaCount", size.of(2))
                    .row(
                            "lea",
                            "agency",
                            "Sheriff's Office",
                            "type",
                            "SHERIFF",
                            "cletsCertified",
                            "YES",
                            "extranet",
                            "YES");
        }
        sheet.with("cmsName", "Case management system of the court");
    }

    private static boolean images(SampleCourt court) {
        return takesPart(court) || court.imaging() == Imaging.COURT;
    }

    /** Whether the LEA does. */
    private static boolean takesPart(SampleCourt court) {
        return court.imaging() == Imaging.LEA || court.imaging() == Imaging.BOTH;
    }
}
