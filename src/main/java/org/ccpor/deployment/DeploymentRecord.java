package org.ccpor.deployment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplate;
import org.ccpor.process.TemplateKey;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What is stored of a deployment, and reading it; only {@link Deployment} changes it. */
@MappedSuperclass
abstract class DeploymentRecord {
    @Id
    UUID id;

    String court;
    int number;
    String templateId;
    int templateVersion;

    @Embedded
    Standing standing = Standing.ACTIVE;

    @Embedded
    Place place;

    @Embedded
    PlanDates dates = PlanDates.NONE;

    @Nullable Integer wave;

    @Nullable String analyst;

    @Embedded
    Facts facts = Facts.UNKNOWN;

    @Embedded
    @Nullable HandHealth handHealth;

    /** Not part of the version: ordering a column makes nobody's view of the card stale. */
    @OptimisticLock(excluded = true)
    int handRank;

    Instant updatedAt;
    String updatedBy;

    @Version
    @Nullable Integer version;

    @OneToMany(mappedBy = "deployment", cascade = CascadeType.ALL)
    List<DeploymentItem> items = new ArrayList<>();

    @OneToMany(mappedBy = "deployment", cascade = CascadeType.ALL)
    List<Blocker> blockers = new ArrayList<>();

    @OneToMany(mappedBy = "deployment", cascade = CascadeType.ALL)
    List<DateChange> dateChanges = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    DeploymentRecord() {}

    DeploymentRecord(String court, int number, ProcessTemplate template, Stamp by) {
        this.id = UUID.randomUUID();
        this.court = court;
        this.number = number;
        this.templateId = template.key().id();
        this.templateVersion = template.key().version();
        this.place = new Place(Phase.PLANNING, by.at(), by.actor(), null);
        this.updatedAt = by.at();
        this.updatedBy = by.actor();
    }

    String court() {
        return court;
    }

    /** First, second … deployment of this court. */
    int number() {
        return number;
    }

    TemplateKey template() {
        return new TemplateKey(templateId, templateVersion);
    }

    CardState state() {
        return standing.state();
    }

    Standing standing() {
        return standing;
    }

    Phase phase() {
        return place.phase();
    }

    Place place() {
        return place;
    }

    PlanDates dates() {
        return dates;
    }

    @Nullable Integer wave() {
        return wave;
    }

    @Nullable String analyst() {
        return analyst;
    }

    Facts facts() {
        return facts;
    }

    @Nullable HandHealth handHealth() {
        return handHealth;
    }

    int rank() {
        return handRank;
    }

    List<DeploymentItem> items() {
        return items;
    }

    List<Blocker> blockers() {
        return blockers;
    }

    List<DateChange> dateChanges() {
        return dateChanges;
    }

    /** Who changed the deployment itself last: not its items, not its blockers. */
    Stamp ownChange() {
        return new Stamp(updatedBy, updatedAt);
    }

    /** The last change of anything in it. */
    Stamp lastChange() {
        return Stream.of(
                        Stream.of(ownChange()),
                        items.stream().map(DeploymentItem::lastChange),
                        blockers.stream().map(Blocker::lastChange))
                .flatMap(it -> it)
                .max(Comparator.comparing(Stamp::at))
                .orElseThrow();
    }

    /** From 1 on; 0 stands for a court without a deployment. */
    int version() {
        return version == null ? 1 : version + 1;
    }
}
