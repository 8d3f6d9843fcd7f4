package org.ccpor.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ccpor.base.RefusedException;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.ccpor.form.Edit.NotSavedException;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormPage.Mark;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a failed case found, until it is closed. */
@Entity
class AcceptanceDefect {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private AcceptanceCase testCase;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Priority priority;

    private String title;

    @Column(name = "opened_on")
    private @Nullable LocalDate opened;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DefectStatus status;

    private String owner;
    private String workaround;
    private String accepted;
    private String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AcceptanceDefect() {}

    AcceptanceDefect(AcceptanceCase testCase, int number, LoggedResult.NewDefect found, CaseRun run) {
        if (found.title().isBlank()) {
            throw new RefusedException("Give the defect a title.");
        }
        this.id = UUID.randomUUID();
        this.testCase = testCase;
        this.number = number;
        this.priority = found.priority();
        this.title = found.title();
        this.opened = run.on();
        this.status = DefectStatus.OPEN;
        this.owner = found.owner();
        this.workaround = "";
        this.accepted = "";
        this.changedBy = run.loggedBy();
        this.changedAt = run.loggedAt();
    }

    /**
     * Says what is known of it now; tells whether its status changed.
     *
     * @throws NotSavedException if somebody else changed it since this person looked, unless both want the same
     */
    boolean change(DefectChange wanted, Mark by) {
        if (wanted.title().isBlank()) {
            throw new RefusedException("Give the defect a title.");
        }
        if (says(wanted)) {
            return false;
        }
        if (version() != wanted.seen()) {
            throw new NotSavedException(
                    new Saved.Conflict(AcceptanceRows.DEFECTS, null, version(), changedBy, changedAt));
        }
        var moved = status != wanted.status();
        priority = wanted.priority();
        title = wanted.title();
        status = wanted.status();
        owner = wanted.owner();
        workaround = wanted.workaround();
        accepted = wanted.accepted();
        touch(by);
        return moved;
    }

    private boolean says(DefectChange it) {
        return priority == it.priority()
                && title.equals(it.title())
                && status == it.status()
                && owner.equals(it.owner())
                && workaround.equals(it.workaround())
                && accepted.equals(it.accepted());
    }

    /** Its case passed: it is closed if it waited for that. */
    void passed(Mark by) {
        if (status == DefectStatus.FIXED || status == DefectStatus.RETEST) {
            status = DefectStatus.CLOSED;
            touch(by);
        }
    }

    private void touch(Mark by) {
        changedBy = by.by();
        changedAt = by.at();
    }

    boolean open() {
        return status != DefectStatus.CLOSED;
    }

    /** Such as "Defect 3, case SCAN-01". */
    String name() {
        return "Defect %d, case %s".formatted(number, testCase.code());
    }

    /** Id of its row in form F10. */
    String row() {
        return "d" + number;
    }

    private int version() {
        return version == null ? 0 : version;
    }

    AggregateAnswer answer() {
        var row = new AcceptanceRows.Defect(
                row(), number, testCase.code(), priority, title, opened, status, owner, workaround, accepted);
        return AggregateAnswer.ofRow(AcceptanceRows.DEFECTS, number, row, version(), new Mark(changedBy, changedAt));
    }
}
