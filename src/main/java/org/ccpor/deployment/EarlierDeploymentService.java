package org.ccpor.deployment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtDirectory;
import org.ccpor.deployment.card.DetailsFactory;
import org.ccpor.deployment.plan.DeploymentRepository;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.ccpor.process.TemplateKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deployments of a court before its latest one: ended, and only to be read. */
@Service
@Transactional(readOnly = true)
@Everyone
public class EarlierDeploymentService {
    private final DeploymentRepository deployments;
    private final CourtDirectory courts;
    private final CourtAccess access;
    private final DetailsFactory builder;

    EarlierDeploymentService(
            DeploymentRepository deployments, CourtDirectory courts, CourtAccess access, DetailsFactory builder) {
        this.deployments = deployments;
        this.courts = courts;
        this.access = access;
        this.builder = builder;
    }

    /**
     * One of them in a list.
     *
     * @param number 1 for the court's first
     * @param reason why it was withdrawn or closed early
     * @param actual the day the court went live
     */
    public record Line(
            int number,
            TemplateKey template,
            CardState state,
            @Nullable String reason,
            @Nullable LocalDate goLive,
            @Nullable LocalDate actual)
            implements Serializable {}

    /** The newest of them first. */
    public List<Line> list(String court) {
        requireReader(court);
        return deployments.findByCourtOrderByNumberDesc(court).stream()
                .skip(1)
                .map(it -> new Line(
                        it.number(),
                        it.template(),
                        it.state(),
                        it.standing().reason(),
                        it.dates().goLive(),
                        it.dates().actual()))
                .toList();
    }

    /**
     * A whole one to read; nothing of it can be changed.
     *
     * @throws RefusedException if there is none of that number
     */
    public DeploymentDetails details(String court, int number) {
        requireReader(court);
        var profile = courts.find(court).orElseThrow(() -> new RefusedException("There is no such court."));
        return builder.earlier(profile, number, access.viewer())
                .orElseThrow(() -> new RefusedException("There is no earlier deployment of that number."));
    }

    /**
     * What its forms must know of it.
     *
     * @throws RefusedException if there is none of that number
     */
    public FormPlan plan(String court, int number) {
        requireReader(court);
        return builder.earlierPlan(court, number)
                .orElseThrow(() -> new RefusedException("There is no earlier deployment of that number."));
    }

    private void requireReader(String court) {
        var unused = access.mustSee(court, Matter.COURT);
    }
}
