package org.ccpor.approval;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.Viewer;

/**
 * Everything that was decided about one deployment. A transaction reads it in one statement, however many forms and rules ask
 * for a part of it.
 */
@Entity
@Table(name = "deployment")
class DeploymentApprovals {
    @Id
    private UUID id;

    private String court;
    private int number;

    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "deployment_id", insertable = false, updatable = false)
    private List<DeploymentApproval> approvals = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected DeploymentApprovals() {}

    String court() {
        return court;
    }

    Map<Subject, Decisions> all() {
        return approvals.stream()
                .map(DeploymentApproval::subject)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::of));
    }

    Decisions of(Subject subject) {
        return new Decisions(
                subject,
                about(subject)
                        .map(DeploymentApproval::decision)
                        .sorted(Comparator.comparingInt(Decision::number))
                        .toList());
    }

    /** @throws RefusedException as {@link ApprovalRule} says */
    Decision add(String of, Subject subject, Signing said, Viewer by, Instant at, ZoneId zone) {
        if (!of.equals(court)) {
            throw new IllegalArgumentException("Not a deployment of " + of);
        }
        var before = of(subject);
        ApprovalRule.refusal(before, said, zone).ifPresent(it -> {
            throw new RefusedException(it);
        });
        var number = before.all().size() + 1;
        var approval = new DeploymentApproval(new ApprovalId(id, subject, number), new Approval(said, by, at, zone));
        approvals.add(approval);
        return approval.decision();
    }

    List<Decision> takeBack(Subject subject, Collection<Decision> which, String why, Viewer by, Instant at) {
        var numbers = which.stream().map(Decision::number).toList();
        var taken = about(subject).filter(it -> numbers.contains(it.number())).toList();
        taken.forEach(it -> it.takeBack(why, by.userName(), at));
        return taken.stream().map(DeploymentApproval::decision).toList();
    }

    private Stream<DeploymentApproval> about(Subject subject) {
        return approvals.stream().filter(it -> it.subject() == subject);
    }
}
