package org.ccpor.deployment;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.process.Party;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;

/** What is stored of an item, and reading it; only {@link DeploymentItem} changes it. */
@MappedSuperclass
abstract class ItemRecord {
    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    Deployment deployment;

    String templateItem;

    /** Copied so that a change can be told without the template. */
    String wording;

    @Enumerated(EnumType.STRING)
    ItemState state = ItemState.NOT_STARTED;

    @Enumerated(EnumType.STRING)
    @Nullable Party waitingOn;

    @Nullable Instant waitingSince;

    @Nullable String evidence;

    @Nullable String assignee;

    @Column(name = "due_on")
    @Nullable LocalDate due;

    @Nullable String notApplicableReason;

    @Nullable String returnedComment;

    @Nullable String predecessorOverride;

    /** Done although the form that answers it was not. */
    boolean byHand;

    boolean conditionHolds = true;

    /** Set while the condition keeps the item off: the state to come back to. */
    @Enumerated(EnumType.STRING)
    @Nullable ItemState switchedOffFrom;

    Instant updatedAt;
    String updatedBy;

    @Version
    @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    ItemRecord() {}

    ItemRecord(Deployment deployment, TemplateItem item, Stamp by) {
        this.id = UUID.randomUUID();
        this.deployment = deployment;
        this.templateItem = item.id();
        this.wording = item.wording();
        this.updatedAt = by.at();
        this.updatedBy = by.actor();
    }

    String templateItem() {
        return templateItem;
    }

    ItemState state() {
        return state;
    }

    /** Whom it waits on; {@code null} unless it is waiting. */
    @Nullable Party waitingOn() {
        return state == ItemState.WAITING ? waitingOn : null;
    }

    @Nullable Instant waitingSince() {
        return state == ItemState.WAITING ? waitingSince : null;
    }

    @Nullable String evidence() {
        return evidence;
    }

    @Nullable String assignee() {
        return assignee;
    }

    /** The date set by hand, if any. */
    @Nullable LocalDate dueByHand() {
        return due;
    }

    @Nullable String notApplicableReason() {
        return notApplicableReason;
    }

    @Nullable String returnedComment() {
        return returnedComment;
    }

    @Nullable String predecessorOverride() {
        return predecessorOverride;
    }

    Stamp lastChange() {
        return new Stamp(updatedBy, updatedAt);
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** Whether it was done without the form that answers it. */
    boolean byHand() {
        return byHand;
    }

    /** The state in words, with whom it waits on. */
    String label() {
        return state == ItemState.WAITING && waitingOn != null ? "Waiting on " + waitingOn.label() : state.label();
    }
}
