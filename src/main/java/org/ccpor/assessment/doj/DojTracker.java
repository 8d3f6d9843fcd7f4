package org.ccpor.assessment.doj;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.form.ChoiceSource.Choices;
import org.ccpor.form.Key;
import org.ccpor.form.LeaToo;
import org.ccpor.form.Ongoing;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.Restricted;
import org.ccpor.form.Sensitive;
import org.ccpor.form.When;
import org.jspecify.annotations.Nullable;

/**
 * Where registration and approvals with DOJ stand: status, dates and counts only (domain F5). What DOJ decides comes long after scope
 * was decided and the form accepted.
 */
public record DojTracker(
        @Part("scope") @Required(message = "Say whether the CARPOS gateway is in scope.") @Nullable Applicable applicable,

        @When(
                field = "applicable",
                is = {"YES", "LATER"})
        @Required(message = "Say who certifies, or that it is undecided.")
        @Nullable CertSource certSource,

        @Part(
                value = "agency",
                when =
                        @When(
                                field = "applicable",
                                is = {"YES", "LATER"}))
        @LeaToo
        @Restricted
        @Sensitive
        @Size(max = 20) @Nullable String ori,

        @LeaToo @Choices("counties") @Nullable String county,

        @LeaToo @Nullable String agency,

        @LeaToo @Nullable Boolean acc,

        @When(field = "acc", is = "true")
        @LeaToo
        @Required(message = "Give the coordinator's role, not the name.")
        @Nullable String accRole,

        @LeaToo @Nullable Boolean spoc,

        @When(field = "spoc", is = "true")
        @LeaToo
        @Required(message = "Give the contact's role, not the name.")
        @Nullable String spocRole,

        @Part(
                value = "documents",
                when =
                        @When(
                                field = "applicable",
                                is = {"YES", "LATER"}))
        @LeaToo(rowsWhere = "side")
        @Ongoing
        List<Document> docs,

        @Part(
                value = "terminals",
                when =
                        @When(
                                field = "applicable",
                                is = {"YES", "LATER"}))
        @LeaToo
        @Min(value = 0, message = "Give a number from 0 to 9,999.") @Max(value = 9999, message = "Give a number from 0 to 9,999.") @Ongoing
        @Nullable Integer mnemonicsRequested,

        @LeaToo
        @Min(value = 0, message = "Give a number from 0 to 9,999.") @Max(value = 9999, message = "Give a number from 0 to 9,999.") @Ongoing
        @Nullable Integer mnemonicsAssigned,

        @LeaToo @Ongoing @Nullable LocalDate mnemonicsOn,

        @Part(
                value = "people",
                when =
                        @When(
                                field = "applicable",
                                is = {"YES", "LATER"}))
        @LeaToo
        @Min(value = 0, message = "Give a number from 0 to 99,999.") @Max(value = 99_999, message = "Give a number from 0 to 99,999.") @Ongoing
        @Nullable Integer cletsNeeded,

        @LeaToo
        @Min(value = 0, message = "Give a number from 0 to 99,999.") @Max(value = 99_999, message = "Give a number from 0 to 99,999.") @Ongoing
        @Nullable Integer cletsTrained,

        @LeaToo @Ongoing @Nullable LocalDate cletsExpires,

        @LeaToo @Ongoing @Nullable Screening background,

        @Part(
                value = "approval",
                when =
                        @When(
                                field = "applicable",
                                is = {"YES", "LATER"}))
        @Ongoing
        @Nullable TestResult testMsgs,

        @When(
                field = "testMsgs",
                is = {"PASSED", "FAILED"})
        @Required(message = "Give the date of the test.")
        @Ongoing
        @Nullable LocalDate testMsgsOn,

        @Ongoing @Nullable LocalDate approvedOn,

        @Ongoing @Nullable LocalDate nextAudit) {

    /** Whether an approval is needed here. */
    public enum Applicable {
        YES,
        NO,
        LATER
    }

    enum CertSource {
        COURT,
        THROUGH_SHERIFF,
        UNDECIDED
    }

    enum Side {
        COURT,
        LEA
    }

    enum Screening {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETE
    }

    enum TestResult {
        NOT_RUN,
        PASSED,
        FAILED
    }

    /** Documents that DOJ or the county may ask for; which of them a court needs is proposed, see {@link DojProposal}. */
    enum DocumentType {
        SUBSCRIBER_AGREEMENT("Subscriber Agreement"),
        MANAGEMENT_CONTROL("Management Control Agreement"),
        TERMINAL_PLACEMENT("Interagency agreement for terminal placement"),
        RECIPROCITY("Reciprocity Agreement"),
        RELEASE_OF_INFORMATION("Release of information"),
        EMPLOYEE_STATEMENTS("Employee/Volunteer Statements"),
        CARPOS_APPLICATION("CARPOS application"),
        COUNTY_CONCURRENCE("County control agency concurrence");

        private final String label;

        DocumentType(String label) {
            this.label = label;
        }

        /** As evidence and findings name it. */
        String label() {
            return label;
        }
    }

    /** One document; {@code id} is the row's. */
    record Document(
            String id,

            @Key @Required(message = "Choose the document.") @Nullable DocumentType type,

            @Key @Required(message = "Say who sees to it.") @Nullable Side side,

            @Key @Nullable Boolean needed,
            @When(field = "needed", is = "true") @Nullable LocalDate sent,
            @When(field = "needed", is = "true") @Nullable LocalDate received,

            @Key @When(field = "needed", is = "true") @Nullable LocalDate approved,

            @When(field = "needed", is = "true") @Nullable LocalDate expires) {

        boolean isNeeded() {
            return Boolean.TRUE.equals(needed);
        }

        String name() {
            return type == null ? "Document" : type.label();
        }
    }

    /** Documents that DOJ needs here. */
    List<Document> needed() {
        return docs.stream().filter(Document::isNeeded).toList();
    }

    long approvedDocs() {
        return needed().stream().filter(it -> it.approved() != null).count();
    }
}
