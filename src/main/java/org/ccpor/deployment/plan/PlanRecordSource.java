package org.ccpor.deployment.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RecordSource;
import org.ccpor.base.sheet.Table;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.EarlierDeploymentService;
import org.ccpor.deployment.ItemLine;
import org.ccpor.process.Party;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The checklists of all deployments of the court as they stand; what changed on which day tells the history. */
@Component
@Order(20)
class PlanRecordSource implements RecordSource {
    private static final List<String> COLUMNS = List.of(
            "Deployment",
            "Phase",
            "Item",
            "Kind",
            "Responsible",
            "State",
            "Due",
            "Evidence",
            "Not applicable because",
            "Changed",
            "By");

    private final DeploymentDetailsService deployments;
    private final EarlierDeploymentService earlier;
    private final Clock clock;

    PlanRecordSource(DeploymentDetailsService deployments, EarlierDeploymentService earlier, Clock clock) {
        this.deployments = deployments;
        this.earlier = earlier;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Plan as it stands";
    }

    @Override
    public Table table(String court, LocalDate from, LocalDate to) {
        var before = earlier.list(court);
        var rows = new ArrayList<List<String>>();
        before.reversed().forEach(it -> add(rows, Integer.toString(it.number()), earlier.details(court, it.number())));
        add(rows, Integer.toString(before.size() + 1), deployments.details(court));
        return new Table("plan", title(), COLUMNS, rows);
    }

    private void add(List<List<String>> rows, String number, DeploymentDetails plan) {
        plan.phases().forEach(phase -> phase.items().forEach(item -> rows.add(row(number, item))));
    }

    private List<String> row(String number, ItemLine item) {
        return List.of(
                number,
                item.phase().label(),
                item.wording(),
                item.kind().label(),
                item.responsible().stream().map(Party::label).collect(Collectors.joining(", ")),
                item.state().label(),
                Objects.toString(item.due(), ""),
                Objects.requireNonNullElse(item.evidence(), ""),
                Objects.requireNonNullElse(item.notApplicableReason(), ""),
                DateFormatter.day(item.changedAt(), clock).toString(),
                item.changedBy());
    }
}
