package org.ccpor.incident;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.ccpor.acceptance.Area;
import org.ccpor.base.Change;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A report of something that does not work at a court, and what became of it. Says what its steps refuse. */
@Entity
@DynamicUpdate
class Incident {
    @Id
    UUID id;

    int reportedYear;
    int number;
    String court;
    String reportedBy;

    @Enumerated(EnumType.STRING)
    Role reporterRole;

    @Enumerated(EnumType.STRING)
    Channel channel;

    Instant noticedAt;
    Instant reportedAt;

    @Enumerated(EnumType.STRING)
    Environment environment;

    @Enumerated(EnumType.STRING)
    Area area;

    @Enumerated(EnumType.STRING)
    Priority priority;

    String description;
    String affected;
    String workaround = "";

    @Enumerated(EnumType.STRING)
    Responsible responsible = Responsible.TEAM;

    @Enumerated(EnumType.STRING)
    IncidentState state = IncidentState.NEW;

    @Nullable Instant acknowledgeBy;

    @Nullable Instant fixBy;

    @Nullable Instant acknowledgedAt;

    @Nullable String acknowledgedBy;

    @Nullable Instant startedAt;

    @Nullable Instant fixedAt;

    @Nullable Instant verifiedAt;

    @Nullable Instant closedAt;

    String ticket = "";
    String rootCause = "";
    boolean security;
    String securityReference;
    Instant updatedAt;
    String updatedBy;

    @Version
    @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    Incident(int year, int number, NewIncident report, Viewer by, Instant at, IncidentTargets targets) {
        this.id = UUID.randomUUID();
        this.reportedYear = year;
        this.number = number;
        this.court = report.court();
        this.reportedBy = by.userName();
        this.reporterRole = by.role();
        this.channel = report.channel();
        this.noticedAt = report.noticed() == null ? at : report.noticed();
        this.reportedAt = at;
        this.environment = report.environment();
        this.area = report.area();
        this.priority = report.priority();
        this.description = report.description();
        this.affected = report.affected();
        this.security = report.security();
        this.securityReference = report.reference();
        target(targets);
        touch(by.userName(), at);
    }

    void requireVersion(int seen) {
        if (version() != seen) {
            throw new StaleException("%s changed %s meanwhile; it is %s now."
                    .formatted(updatedBy, code(), state.label().toLowerCase(Locale.ROOT)));
        }
    }

    Change acknowledge(String by, Instant at) {
        if (state != IncidentState.NEW) {
            throw new RefusedException("%s acknowledged %s already.".formatted(acknowledgedBy, code()));
        }
        return become(IncidentState.ACKNOWLEDGED, by, at, IncidentChangeKind.ACKNOWLEDGED, null);
    }

    /** Any later state; who passes over a state has done it. */
    Change moveOn(IncidentState to, String by, Instant at) {
        if (to.compareTo(state) <= 0) {
            throw new RefusedException("%s is %s; it can only become something later, or be opened again."
                    .formatted(code(), state.label().toLowerCase(Locale.ROOT)));
        }
        return become(to, by, at, IncidentChangeKind.MOVED, null);
    }

    Change reopen(String reason, String by, Instant at) {
        if (state.broken()) {
            throw new RefusedException("%s is open already.".formatted(code()));
        }
        fixedAt = null;
        verifiedAt = null;
        closedAt = null;
        return become(IncidentState.IN_PROGRESS, by, at, IncidentChangeKind.REOPENED, reason);
    }

    Change prioritize(Priority next, String reason, IncidentTargets targets, String by, Instant at) {
        if (next == priority) {
            throw new RefusedException(
                    "%s has %s already.".formatted(code(), next.label().toLowerCase(Locale.ROOT)));
        }
        var before = priority.label();
        priority = next;
        target(targets);
        touch(by, at);
        return change(IncidentChangeKind.PRIORITY, before, next.label(), reason);
    }

    Change assign(Responsible next, String by, Instant at) {
        var before = responsible.label();
        responsible = next;
        touch(by, at);
        return change(IncidentChangeKind.ASSIGNED, before, next.label(), null);
    }

    Change note(IncidentNote kind, String text, String by, Instant at) {
        var before = text(kind);
        switch (kind) {
            case WORKAROUND -> workaround = text;
            case TICKET -> ticket = text;
            case ROOT_CAUSE -> rootCause = text;
            case REFERENCE -> {
                if (!security) {
                    throw new RefusedException("Only a security incident is kept elsewhere by a reference.");
                }
                securityReference = text;
            }
        }
        touch(by, at);
        return change(kind.change(), before.isEmpty() ? null : before, text.isEmpty() ? null : text, null);
    }

    Change told(ChangeKind what, @Nullable String after) {
        return change(what, null, after, null);
    }

    private Change become(IncidentState to, String by, Instant at, ChangeKind what, @Nullable String reason) {
        var before = state.label();
        state = to;
        if (to != IncidentState.NEW && acknowledgedAt == null) {
            acknowledgedAt = at;
            acknowledgedBy = by;
        }
        if (to == IncidentState.IN_PROGRESS && startedAt == null) {
            startedAt = at;
        }
        if (!to.broken() && fixedAt == null) {
            fixedAt = at;
        }
        if (to.compareTo(IncidentState.VERIFIED) >= 0 && verifiedAt == null) {
            verifiedAt = at;
        }
        if (to == IncidentState.CLOSED) {
            closedAt = at;
        }
        touch(by, at);
        return change(what, before, to.label(), reason);
    }

    private void target(IncidentTargets targets) {
        acknowledgeBy = targets.acknowledgeBy();
        fixBy = targets.fixBy();
    }

    private void touch(String by, Instant at) {
        updatedBy = by;
        updatedAt = at;
    }

    private Change change(ChangeKind what, @Nullable String before, @Nullable String after, @Nullable String reason) {
        return new Change(court, what, code(), before, after, reason, updatedBy, updatedAt);
    }

    /** As people name it. */
    String code() {
        return "INC-%d-%04d".formatted(reportedYear, number);
    }

    String text(IncidentNote kind) {
        return switch (kind) {
            case WORKAROUND -> workaround;
            case ROOT_CAUSE -> rootCause;
            case TICKET -> ticket;
            case REFERENCE -> securityReference;
        };
    }

    int version() {
        return version == null ? 0 : version;
    }

    IncidentLine line(String courtName) {
        return new IncidentLine(
                id,
                code(),
                court,
                courtName,
                reportedBy,
                reporterRole,
                channel,
                environment,
                area,
                priority,
                description,
                affected,
                workaround,
                responsible,
                state,
                new IncidentLine.Times(
                        noticedAt,
                        reportedAt,
                        acknowledgeBy,
                        fixBy,
                        acknowledgedAt,
                        acknowledgedBy,
                        startedAt,
                        fixedAt,
                        verifiedAt,
                        closedAt),
                ticket,
                rootCause,
                security,
                securityReference,
                updatedBy,
                version());
    }
}
