package org.ccpor.approval;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.ccpor.base.RefusedException;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * One side's decision, as a part of what it decides. It is never changed; it is only taken back, once. {@link ApprovalService}
 * gives it.
 */
@Embeddable
public class Approval {
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

    @SuppressWarnings("NullAway.Init")
    protected Approval() {}

    Approval(Signing said, Viewer by, Instant at, ZoneId zone) {
        side = said.side();
        verdict = said.verdict();
        words = said.words().strip();
        role = said.role().strip();
        decidedOn = Objects.requireNonNullElseGet(said.on(), () -> LocalDate.ofInstant(at, zone));
        goLive = said.goLive();
        paper = !side.isSpokenForBy(by);
        givenBy = by.userName();
        givenName = by.displayName();
        givenAt = at;
    }

    /** @throws RefusedException if it was taken back before */
    public void takeBack(String why, String by, Instant at) {
        if (takenBackAt != null) {
            throw new RefusedException("%s took it back already.".formatted(takenBackBy));
        }
        takenBackBy = by;
        takenBackAt = at;
        takenBackWhy = why;
    }

    /** To read; {@code number} counts what was decided about the same. */
    public Decision decision(int number) {
        return new Decision(
                number,
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
