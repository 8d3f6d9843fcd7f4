package org.ccpor.acceptance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.ccpor.form.Edit.NotSavedException;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.FormPage.Mark;
import org.jspecify.annotations.Nullable;

/** A case that a court tests: every result so far, of which the last one counts, and the defects that failures opened. */
@Entity
class AcceptanceCase {
    @Id
    private UUID id;

    @Column(name = "deployment_id")
    private UUID deployment;

    private String code;
    private int place;
    private String addedBy;
    private Instant addedAt;

    @ElementCollection
    @CollectionTable(name = "acceptance_run", joinColumns = @JoinColumn(name = "case_id"))
    private Set<CaseRun> runs = new HashSet<>();

    @OneToMany(mappedBy = "testCase", cascade = CascadeType.PERSIST)
    private Set<AcceptanceDefect> defects = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AcceptanceCase() {}

    /**
     * A case that was not run.
     *
     * @param code its id in the library
     * @param place among the cases of the court
     */
    AcceptanceCase(UUID deployment, String code, int place, Mark by) {
        this.id = UUID.randomUUID();
        this.deployment = deployment;
        this.code = code;
        this.place = place;
        this.addedBy = by.by();
        this.addedAt = by.at();
    }

    /**
     * Keeps a result. A pass closes the defects that wait for it.
     *
     * @throws RefusedException if a note or a defect is missing
     * @throws NotSavedException if somebody else logged since this person looked
     */
    void log(LoggedResult logged, CaseRun run) {
        if (run.result().needsNote() && logged.note().isBlank()) {
            throw new RefusedException("Say in a note why the case is %s."
                    .formatted(run.result() == Result.BLOCKED ? "blocked" : "not applicable"));
        }
        if (run.result() == Result.FAIL
                && logged.defect() == null
                && defects.stream().noneMatch(AcceptanceDefect::open)) {
            throw new RefusedException("A failure opens a defect: give its priority and a title.");
        }
        requireSeen(logged.seen());
        runs.add(run);
        if (run.result() == Result.PASS) {
            defects.forEach(it -> it.passed(run.mark()));
        }
    }

    private void requireSeen(long seen) {
        if (version() != seen) {
            var last = last().map(CaseRun::mark).orElse(new Mark(addedBy, addedAt));
            throw new NotSavedException(
                    new Saved.Conflict(AcceptanceRows.CASES, null, version(), last.by(), last.at()));
        }
    }

    /** Opens a defect that a failure found. */
    AcceptanceDefect open(LoggedResult.NewDefect found, int number, CaseRun run) {
        var defect = new AcceptanceDefect(this, number, found, run);
        defects.add(defect);
        return defect;
    }

    /** Number of its next run. */
    int next() {
        return last().map(it -> it.number() + 1).orElse(1);
    }

    private Optional<CaseRun> last() {
        return runs.stream().max(Comparator.comparingInt(CaseRun::number));
    }

    Optional<AcceptanceDefect> defect(String row) {
        return defects.stream().filter(it -> it.row().equals(row)).findFirst();
    }

    String code() {
        return code;
    }

    int version() {
        return version == null ? 0 : version;
    }

    /** The case, its runs and its defects, as rows of form F10. */
    Stream<AggregateAnswer> answers() {
        var mark = last().map(CaseRun::mark).orElse(new Mark(addedBy, addedAt));
        var row =
                last().map(it -> it.last(code)).orElse(new AcceptanceRows.CaseRow(code, null, null, null, null, null));
        return Stream.of(
                        Stream.of(AggregateAnswer.ofRow(AcceptanceRows.CASES, place, row, version(), mark)),
                        runs.stream().map(it -> it.answer(code)),
                        defects.stream().map(AcceptanceDefect::answer))
                .flatMap(it -> it);
    }
}
