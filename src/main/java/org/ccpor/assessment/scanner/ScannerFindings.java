package org.ccpor.assessment.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ccpor.assessment.scanner.ScannerAnswers.Driver;
import org.ccpor.assessment.scanner.ScannerAnswers.Format;
import org.ccpor.assessment.scanner.ScannerAnswers.Installs;
import org.ccpor.assessment.scanner.ScannerAnswers.Mode;
import org.ccpor.assessment.scanner.ScannerAnswers.Resolution;
import org.ccpor.assessment.scanner.ScannerAnswers.Sample;
import org.ccpor.assessment.scanner.ScannerAnswers.Scanner;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition.About;
import org.ccpor.process.Phase;

/** What to fix or to look at in one scanner's row (domain F3; the advice is proposed). */
final class ScannerFindings {
    private final Scanner scanner;
    private final About about;
    private final List<Finding> found = new ArrayList<>();

    private ScannerFindings(Scanner scanner, About about) {
        this.scanner = scanner;
        this.about = about;
    }

    static List<Finding> of(Scanner scanner, About about) {
        var findings = new ScannerFindings(scanner, about);
        findings.dates();
        findings.sample();
        findings.quality();
        findings.machine();
        return findings.found;
    }

    private void dates() {
        if (scanner.purchased() != null && scanner.purchased() > about.today().getYear()) {
            error("purchased", "Give a year that is not in the future.");
        }
        if (scanner.sampleOn() != null && scanner.sampleOn().isAfter(about.today())) {
            error("sampleOn", "Give the day of the test; it cannot be in the future.");
        }
    }

    private void sample() {
        var implementing = about.phase() != null && !about.phase().isBefore(Phase.IMPLEMENT);
        if (implementing && scanner.needed() && scanner.sampleResult() == null) {
            error("sampleResult", "Scan the blank test page at this station and say how it came out.");
        } else if (implementing && scanner.needed() && scanner.sampleResult() == Sample.NOT_TESTED) {
            warning("sampleResult", "Scan the blank test page at this station before go-live.");
        }
    }

    private void quality() {
        if (scanner.dpi() == Resolution.DPI_150) {
            warning("dpi", "Below 200 dpi small print and stamps are lost. 300 dpi in black and white is best.");
        } else if (scanner.dpi() == Resolution.DPI_400 || scanner.dpi() == Resolution.DPI_600) {
            warning("dpi", "Above 300 dpi files grow, but orders do not read better.");
        }
        if (scanner.format() == Format.TIFF_G4 && scanner.colour() != null && scanner.colour() != Mode.BITONAL) {
            warning("colour", "TIFF G4 keeps black and white only. Choose bitonal, or another format.");
        } else if (scanner.colour() == Mode.COLOUR || scanner.colour() == Mode.GREY) {
            warning("colour", "Gray and color make files several times larger. Bitonal at 300 dpi is best for orders.");
        }
        if (scanner.format() == Format.JPEG) {
            warning("format", "JPEG holds one page a file and blurs print. Prefer TIFF G4 multipage or PDF.");
        } else if (scanner.format() == Format.OTHER) {
            warning("format", "Ask the CCPOR Team whether this format can be taken.");
        }
    }

    private void machine() {
        if (scanner.driver() == Driver.UNKNOWN) {
            warning("driver", "Look up the driver on the computer; the set-up depends on it.");
        } else if (scanner.driver() == Driver.WIA_ONLY) {
            warning("driver", "Capture software asks for TWAIN or ISIS. Look for such a driver at the maker.");
        }
        if (scanner.adminRights() == Installs.NO) {
            warning("adminRights", "Without this the scanner cannot be set up. Agree with IT who installs drivers.");
        }
        if (scanner.dutyCycle() != null && pages() > scanner.dutyCycle()) {
            warning(
                    "dutyCycle",
                    String.format(Locale.US, "%,d pages at peak are more than the scanner is made for.", pages()));
        }
    }

    private long pages() {
        return scanner.peakPerDay() == null || scanner.avgPages() == null
                ? 0
                : (long) scanner.peakPerDay() * scanner.avgPages();
    }

    private void error(String question, String sentence) {
        found.add(Finding.error(path(question), sentence));
    }

    private void warning(String question, String sentence) {
        found.add(Finding.warning(path(question), sentence));
    }

    private String path(String question) {
        return "scanners/" + scanner.id() + "/" + question;
    }
}
