package org.ccpor.assessment.scope;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.ccpor.assessment.Department;
import org.ccpor.assessment.scope.ScopeOptions.AgencyType;
import org.ccpor.assessment.scope.ScopeOptions.Known;
import org.ccpor.assessment.scope.ScopeOptions.UserRole;
import org.ccpor.deployment.ProcessingOptions.OrderType;
import org.ccpor.form.Key;
import org.ccpor.form.Required;
import org.jspecify.annotations.Nullable;

/** Rows of the tables of the scope questionnaire (domain F1). */
public final class ScopeRows {
    /** Said of a number below zero. */
    public static final String COUNT = "Give a number of 0 or more.";
    /** Said of a number that no court reaches. */
    public static final String FEWER = "This is more than a court can have; check the number.";

    private ScopeRows() {}

    /** Orders in a month; volumes only, nothing about single orders. */
    record Volume(
            String id,
            @Required @Key @Nullable OrderType type,

            @PositiveOrZero(message = COUNT) @Max(value = 100_000, message = FEWER) @Key @Nullable Integer temporary,

            @PositiveOrZero(message = COUNT) @Max(value = 100_000, message = FEWER) @Key @Nullable Integer afterHearing,

            @DecimalMin(value = "1", message = "An order has at least one page.") @DecimalMax(value = "60", message = "Give the average of a single order, 60 pages at most.") @Nullable BigDecimal avgPages) {}

    record Location(
            String id,
            @Required @Key @Nullable String name,
            @Required @Key @Nullable String city,
            @Required Set<Department> departments,
            @Required @Nullable Boolean images,
            @Required @Nullable Boolean enters) {}

    record UserCount(
            String id,
            @Required @Key @Nullable UserRole role,

            @PositiveOrZero(message = COUNT) @Max(value = 10_000, message = FEWER) @Key @Nullable Integer courtCount,

            @PositiveOrZero(message = COUNT) @Max(value = 10_000, message = FEWER) @Key @Nullable Integer leaCount) {}

    record Agency(
            String id,
            @Required @Key @Nullable String agency,
            @Required @Key @Nullable AgencyType type,
            @Nullable Known cletsCertified,
            @Nullable Known extranet) {}

    record Blackout(
            String id,
            @Required @Key @Nullable LocalDate from,
            @Required @Key @Nullable LocalDate to,
            @Nullable String why) {}
}
