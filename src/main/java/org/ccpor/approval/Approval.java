package org.ccpor.approval;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.ccpor.base.Refused;
import org.ccpor.identity.Viewer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One side's decision. It is never changed; it is only taken back, once. */
@Entity
@DynamicUpdate
class Approval {
    @EmbeddedId
    private ApprovalId id;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String words;
    private String role;
    private LocalDate decidedOn;
    private @Nullable LocalDate goLive;
    private boolean paper;
    private String givenBy;
    private String givenName;
    private Instant givenAt;
    private @Nullable String takenBackBy;
    private @Nullable Instant takenBackAt;
    private @Nullable String takenBackWhy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    Approval(ApprovalId id, Signing said, LocalDate today, Viewer by, Instant at) {
        this.id = id;
        side = said.side();
        verdict = said.verdict();
        words = said.words();
        role = said.role();
        decidedOn = Objects.requireNonNullElse(said.on(), today);
        goLive = said.goLive();
        paper = !side.isSpokenForBy(by);
        givenBy = by.userName();
        givenName = by.displayName();
        givenAt = at;
    }

    /** @throws Refused if it was taken back before */
    void takeBack(String why, Viewer by, Instant at) {
        if (takenBackAt != null) {
            throw new Refused("%s took it back already.".formatted(takenBackBy));
        }
        takenBackBy = by.userName();
        takenBackAt = at;
        takenBackWhy = why;
    }

    Subject subject() {
        return id.subject();
    }

    int number() {
        return id.number();
    }

    Decision decision() {
        return new Decision(
                id.number(),
                side,
                verdict,
                words,
                role,
                decidedOn,
                goLive,
                paper,
                givenBy,
                givenName,
                givenAt,
                takenBackAt == null
                        ? null
                        : new Decision.TakenBack(
                                Objects.requireNonNull(takenBackBy),
                                takenBackAt,
                                Objects.requireNonNull(takenBackWhy)));
    }
}
