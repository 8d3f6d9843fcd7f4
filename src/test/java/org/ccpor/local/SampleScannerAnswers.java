package org.ccpor.local;

import java.time.LocalDate;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Imaging;

/** Scanner assessments: some scanners as they should be, some to be warned of. */
class SampleScannerAnswers implements SampleAnswers {
    @Override
    public FormCode form() {
        return FormCode.F3;
    }

    @Override
    public Map<String, String> of(SampleCourt court, LocalDate on, LocalDate goLive) {
        var size = SampleSize.of(court);
        var sheet = new SampleSheet();
        if (court.imaging() != Imaging.LEA) {
            court(sheet, size);
        }
        if (court.imaging() == Imaging.LEA || court.imaging() == Imaging.BOTH) {
            lea(sheet, size);
        }
        return sheet.with("remarks", "Scanning stops at 5; the network is saved at night")
                .answers();
    }

    private static void court(SampleSheet sheet, SampleSize size) {
        for (var counter = 1; counter <= size.of(1) + 1; counter++) {
            var old = size.picks(2) && counter == 2;
            sheet.row("scanners", "owner", "COURT", "location", "Main courthouse, County seat")
                    .with("scanners/" + counter + "/department", "Counter " + counter);
            scanner(sheet, counter, old ? "Flatbed scanner, 2014" : "Desktop scanner with feeder", old);
            sheet.with("scanners/" + counter + "/peakPerDay", 4 + size.of(2));
        }
    }

    private static void lea(SampleSheet sheet, SampleSize size) {
        sheet.row("scanners", "owner", "LEA", "leaPlace", "Records unit");
        var row = (int) sheet.answers().keySet().stream()
                .filter(it -> it.matches("scanners/[0-9]+"))
                .count();
        scanner(sheet, row, "Multifunction device", false);
        sheet.with("scanners/" + row + "/peakPerDay", size.of(6));
    }

    private static void scanner(SampleSheet sheet, int row, String model, boolean old) {
        var path = "scanners/" + row + "/";
        sheet.with(path + "makeModel", model)
                .with(path + "purchased", old ? 2014 : 2022)
                .with(path + "connection", model.startsWith("Multi") ? "MULTIFUNCTION" : "USB")
                .with(path + "feeder", old ? "FLATBED" : "ADF,DUPLEX")
                .with(path + "ppm", old ? 8 : 40)
                .with(path + "driver", old ? "UNKNOWN" : "TWAIN")
                .with(path + "kofax", "NONE")
                .with(path + "dpi", old ? "DPI_150" : "DPI_300")
                .with(path + "colour", "BITONAL")
                .with(path + "format", old ? "JPEG" : "TIFF_G4")
                .with(path + "avgPages", 6)
                .with(path + "avgFileKb", old ? 900 : 180)
                .with(path + "pcOs", "Windows 11")
                .with(path + "pcBrowser", "Edge")
                .with(path + "adminRights", "VIA_IT")
                .with(path + "sampleResult", "NOT_TESTED");
    }
}
