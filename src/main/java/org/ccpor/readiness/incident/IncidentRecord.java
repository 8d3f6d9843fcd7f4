package org.ccpor.readiness.incident;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ccpor.identity.Role;
import org.ccpor.readiness.Area;
import org.jspecify.annotations.Nullable;

/** What is stored of an incident, and reading it; only {@link Incident} changes it. */
@MappedSuperclass
abstract class IncidentRecord {
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
    IncidentRecord() {}

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
