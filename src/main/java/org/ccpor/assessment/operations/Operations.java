package org.ccpor.assessment.operations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccpor.assessment.Department;
import org.ccpor.assessment.operations.OperationsOptions.DualScreen;
import org.ccpor.assessment.operations.OperationsOptions.Network;
import org.ccpor.assessment.operations.OperationsOptions.PriorCheck;
import org.ccpor.assessment.operations.OperationsOptions.Support;
import org.ccpor.assessment.operations.OperationsOptions.Timeliness;
import org.ccpor.assessment.scope.ScopeRows;
import org.ccpor.deployment.ProcessingOptions.OrderType;
import org.ccpor.form.Key;
import org.ccpor.form.LongText;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.When;
import org.jspecify.annotations.Nullable;

/** Answers of the R&PO operations and infrastructure questionnaire, version 1 (domain F2, proposed throughout). */
record Operations(
        @Part("orders") @Required(message = "Add who handles at least one order type.")
        List<Handling> rpoDepartments,

        @Required @Nullable Timeliness entryTimeliness,
        @Required Set<PriorCheck> priorOrderCheck,
        @Required @Nullable String afterHours,
        @Required @Nullable Boolean sealedOrders,

        @When(field = "sealedOrders", is = "true") @Required @Nullable String sealedBy,

        @Part("workstations") @Required(message = "Add at least one kind of workstation.")
        List<Workstations> pcs,

        @Required @Nullable DualScreen dualScreen,
        @Part("network") @Required @Nullable Network network,
        @LongText @Nullable String networkNote,
        @Required @Nullable Support itSupport,
        @Nullable Support networkSupport,
        @Part("plans") List<Freeze> changeFreeze) {

    record Handling(
            String id,
            @Required @Key @Nullable OrderType type,
            @Required @Key @Nullable Department department,
            @Required @Key @Nullable String location,

            @PositiveOrZero(message = ScopeRows.COUNT) @Max(value = 10_000, message = ScopeRows.FEWER) @Nullable Integer staffCount) {}

    record Workstations(
            String id,
            @Required @Key @Nullable String location,

            @Required
            @Min(value = 1, message = "Give how many there are, at least 1.") @Max(value = 10_000, message = ScopeRows.FEWER) @Key
            @Nullable Integer count,

            @Required @Key @Nullable String os,

            @Min(value = 1, message = "Give the memory in GB, such as 16.") @Max(value = 1024, message = "Give the memory in GB, such as 16.") @Nullable Integer ramGb,

            @Required @Nullable String browser) {}

    record Freeze(
            String id,
            @Required @Key @Nullable String what,
            @Required @Key @Nullable LocalDate from,
            @Required @Key @Nullable LocalDate to) {}
}
