package org.ccpor.assessment.scope;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccpor.assessment.Department;
import org.ccpor.assessment.scope.ScopeOptions.Available;
import org.ccpor.assessment.scope.ScopeOptions.Backlog;
import org.ccpor.assessment.scope.ScopeOptions.Coverage;
import org.ccpor.assessment.scope.ScopeOptions.Delivery;
import org.ccpor.assessment.scope.ScopeOptions.Known;
import org.ccpor.assessment.scope.ScopeOptions.LocalSystem;
import org.ccpor.assessment.scope.ScopeOptions.Storage;
import org.ccpor.assessment.scope.ScopeOptions.Submitter;
import org.ccpor.deployment.ProcessingOptions.OrderType;
import org.ccpor.deployment.ProcessingOptions.Sequence;
import org.ccpor.deployment.ProcessingOptions.Side;
import org.ccpor.deployment.ProcessingOptions.UseGateway;
import org.ccpor.form.LongText;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.When;
import org.jspecify.annotations.Nullable;

/** Answers of the scope questionnaire, version 1 (domain F1). Sections 1 to 3 are sourced, the later ones proposed. */
public record Scope(
        @Part("respondent") @Required @Nullable String respondentName,
        @Required @Nullable LocalDate respondedOn,
        @Part("processing") @Required Set<Department> departments,
        @Required @Nullable Submitter carposSubmitter,

        @When(field = "carposSubmitter", is = "OTHER") @Required(message = OTHER) @Nullable String carposSubmitterOther,

        @Required @Nullable Known cletsAuthorized,
        @Required Set<Delivery> rpoDelivery,

        @When(field = "rpoDelivery", is = "OTHER") @Required(message = OTHER) @Nullable String rpoDeliveryOther,

        @Part("system") @Required Set<LocalSystem> localSystem,

        @When(
                field = "localSystem",
                is = {"YES_COURT", "YES_SHERIFF"})
        @Required
        @Nullable String localSystemName,

        @When(
                field = "localSystem",
                is = {"YES_COURT", "YES_SHERIFF"})
        @Required
        @Nullable Storage localStorage,

        @When(
                field = "localSystem",
                is = {"YES_COURT", "YES_SHERIFF"})
        @Required
        @Nullable Boolean autoCarpos,

        @When(
                field = "localSystem",
                is = {"YES_COURT", "YES_SHERIFF"})
        @LongText
        @Nullable String autoCarposComments,

        @When(field = "localSystem", is = "FUTURE") @LongText @Required @Nullable String localSystemFuture,

        @When(field = "localSystem", is = "FUTURE") @Nullable LocalDate localSystemStart,

        @Part("scanner") @Required @Nullable Available scannerAvailable,

        @When(field = "scannerAvailable", is = "YES") @Required @Nullable String scannerMakeModel,

        @When(field = "scannerAvailable", is = "FUTURE") @LongText @Required @Nullable String scannerFuture,

        @When(field = "scannerAvailable", is = "FUTURE") @Nullable LocalDate scannerBy,

        @Required @Nullable Available kofax,
        @When(field = "kofax", is = "YES") @Nullable String kofaxVersion,
        @Part("model") @Required @Nullable Sequence sequence,

        @When(
                field = "sequence",
                is = {"IMAGE_THEN_DATA", "DATA_THEN_IMAGE", "IMAGE_ONLY"})
        @Required
        @Nullable Side imagingBy,

        @When(
                field = "sequence",
                is = {"IMAGE_THEN_DATA", "DATA_THEN_IMAGE", "DATA_ONLY"})
        @Required
        @Nullable Side entryBy,

        @When(
                field = "sequence",
                is = {"IMAGE_THEN_DATA", "DATA_THEN_IMAGE", "DATA_ONLY"})
        @Required
        @Nullable UseGateway useGateway,

        @When(
                field = "sequence",
                is = {"IMAGE_THEN_DATA", "DATA_THEN_IMAGE", "DATA_ONLY"})
        @Nullable Coverage hours,

        @Part(
                value = "orders",
                when =
                        @When(
                                field = "sequence",
                                is = {"IMAGE_THEN_DATA", "DATA_THEN_IMAGE", "IMAGE_ONLY", "DATA_ONLY"}))
        @Required
        Set<OrderType> orderTypes,

        List<ScopeRows.Volume> volumes,

        @Nullable Backlog backlog,

        @When(field = "backlog", is = "YES")
        @PositiveOrZero(message = ScopeRows.COUNT) @Max(value = 1_000_000, message = ScopeRows.FEWER) @Nullable Integer backlogCount,

        @Part("people") @Required(message = "Add at least one location.")
        List<ScopeRows.Location> locations,

        @Required(message = "Add at least one role.") List<ScopeRows.UserCount> userCounts,
        @Nullable String cmsName,
        List<ScopeRows.Agency> lea,
        @Part("timing") @Nullable LocalDate targetMonth,
        List<ScopeRows.Blackout> blackouts,
        @LongText @Nullable String risks) {
    private static final String OTHER = "You chose “Other”: say which.";
}
