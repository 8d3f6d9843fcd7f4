package org.ccpor.assessment.scanner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ccpor.assessment.CourtOrLea;
import org.ccpor.assessment.Site;
import org.ccpor.form.ChoiceSource.Choices;
import org.ccpor.form.Key;
import org.ccpor.form.LeaToo;
import org.ccpor.form.LongText;
import org.ccpor.form.Ongoing;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.TeamOnly;
import org.ccpor.form.When;
import org.jspecify.annotations.Nullable;

/** Answers of form F3 (domain F3): one row a scanner. */
public record ScannerAnswers(
        @Part("scanners")
        @Required(message = "Add every scanner that orders will be scanned with.")
        @LeaToo(rowsWhere = "owner")
        List<Scanner> scanners,

        @Part("summary") @LongText @Size(max = 2000, message = "Keep it to 2,000 characters.") @LeaToo @Nullable String remarks) {

    /** One scanner, and how its set-up went. */
    public record Scanner(
            String id,
            @Key @Required @Nullable CourtOrLea owner,

            @Key @When(field = "owner", is = "COURT") @Required @Choices("places") @Nullable String location,

            @Key
            @When(field = "owner", is = "LEA")
            @Required
            @Size(max = 120, message = "Keep it to 120 characters.") @Nullable String leaPlace,

            @Size(max = 80, message = "Keep it to 80 characters.") @Nullable String department,

            @Key @Required @Size(max = 120, message = "Keep it to 120 characters.") @Nullable String makeModel,

            @Size(max = 40, message = "Keep it to 40 characters.") @Nullable String assetTag,

            @Min(value = 2000, message = "Give a year from 2000 on.") @Nullable Integer purchased,

            @Required @Nullable Connection connection,
            @Required Set<Feeder> feeder,

            @Min(value = 1, message = "Give 1 to 300 pages per minute.") @Max(value = 300, message = "Give 1 to 300 pages per minute.") @Nullable Integer ppm,

            @Min(value = 1, message = "Give 1 to 1,000,000 pages a day.") @Max(value = 1_000_000, message = "Give 1 to 1,000,000 pages a day.") @Nullable Integer dutyCycle,

            @Required @Nullable Driver driver,

            @Size(max = 60, message = "Keep it to 60 characters.") @Nullable String driverVersion,

            @Nullable Bitness bitness,
            @Required @Nullable Kofax kofax,

            @When(
                    field = "kofax",
                    is = {"DESKTOP", "SERVER"})
            @Size(max = 60, message = "Keep it to 60 characters.") @Nullable String kofaxVersion,

            @Required @Nullable Resolution dpi,
            @Required @Nullable Mode colour,
            @Required @Nullable Format format,

            @When(field = "format", is = "OTHER")
            @Required
            @Size(max = 60, message = "Keep it to 60 characters.") @Nullable String formatOther,

            @Required
            @Min(value = 1, message = "Give 1 to 60 pages.") @Max(value = 60, message = "Give 1 to 60 pages.") @Nullable Integer avgPages,

            @Required
            @Min(value = 1, message = "Give 1 to 5,000 orders a day.") @Max(value = 5000, message = "Give 1 to 5,000 orders a day.") @Nullable Integer peakPerDay,

            @Min(value = 1, message = "Give 1 to 100,000 KB.") @Max(value = 100_000, message = "Give 1 to 100,000 KB.") @Nullable Integer avgFileKb,

            @Required @Size(max = 100, message = "Keep it to 100 characters.") @Nullable String pcOs,

            @Required @Size(max = 100, message = "Keep it to 100 characters.") @Nullable String pcBrowser,

            @Required @Nullable Installs adminRights,
            @Key @Ongoing @Nullable Sample sampleResult,

            @Ongoing
            @When(
                    field = "sampleResult",
                    is = {"PASS", "SKEWED", "FAIL"})
            @Required
            @Size(max = 80, message = "Keep it to 80 characters.") @Nullable String sampleBy,

            @Ongoing
            @When(
                    field = "sampleResult",
                    is = {"PASS", "SKEWED", "FAIL"})
            @Required
            @Nullable LocalDate sampleOn,

            @TeamOnly @Nullable Verdict verdict,

            @TeamOnly @LongText @Size(max = 1000, message = "Keep it to 1,000 characters.") @Nullable String action,

            @TeamOnly @Nullable ActionOwner actionOwner,
            @TeamOnly @Nullable LocalDate actionDue) {

        /** Where it stands; empty as long as that is not answered. */
        public Optional<Site> site() {
            return Site.of(owner, location, leaPlace);
        }

        /** Whether the court will scan with it, or with what replaces it. */
        public boolean needed() {
            return verdict != Verdict.NOT_NEEDED;
        }

        /** Whether the test page came through; a scanner to be replaced passes when its successor does. */
        public boolean passes() {
            return sampleResult == Sample.PASS && verdict != Verdict.REPLACE;
        }
    }

    /** How it is connected. */
    enum Connection {
        USB,
        NETWORK,
        MULTIFUNCTION
    }

    /** How it takes paper. */
    enum Feeder {
        ADF,
        DUPLEX,
        FLATBED
    }

    /** What software talks to it through. */
    enum Driver {
        TWAIN,
        ISIS,
        BOTH,
        WIA_ONLY,
        UNKNOWN
    }

    /** Of the driver. */
    enum Bitness {
        BITS_32,
        BITS_64
    }

    /** License of the capture software. */
    enum Kofax {
        NONE,
        DESKTOP,
        SERVER
    }

    /** Dots per inch. */
    enum Resolution {
        DPI_150,
        DPI_200,
        DPI_300,
        DPI_400,
        DPI_600
    }

    /** What it keeps of the colors; spelled, like the path of the answer, as stored since the first release. */
    enum Mode {
        BITONAL,
        GREY,
        COLOUR
    }

    /** What it makes. */
    enum Format {
        TIFF_G4,
        PDF,
        PDF_A,
        JPEG,
        OTHER
    }

    /** Whether drivers can be installed. */
    enum Installs {
        YES,
        VIA_IT,
        NO
    }

    /** How the test page came out. */
    public enum Sample {
        NOT_TESTED,
        PASS,
        SKEWED,
        FAIL
    }

    /** What the team thinks of it. */
    enum Verdict {
        FIT,
        FIT_WITH_CHANGE,
        REPLACE,
        NOT_NEEDED
    }

    /** Who fixes it. */
    enum ActionOwner {
        COURT,
        LEA,
        TEAM
    }
}
