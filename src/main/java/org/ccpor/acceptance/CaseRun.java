package org.ccpor.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.ccpor.form.FormPage.Mark;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One time a case was run. Never changed: another run is another line.
 *
 * @param number counts the runs of the case, from 1
 * @param place among all runs of the court
 * @param tester as form F10 names the person; empty if it does not
 */
@Embeddable
record CaseRun(
        int number,
        int place,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Result result,

        String tester,
        @Column(name = "ran_on") @Nullable LocalDate on,
        String note,
        String loggedBy,
        Instant loggedAt) {

    Mark mark() {
        return new Mark(loggedBy, loggedAt);
    }

    /** As the last result of its case. */
    AcceptanceRows.CaseRow last(String caseId) {
        return new AcceptanceRows.CaseRow(caseId, result, number, tester, on, note);
    }

    AggregateAnswer answer(String caseId) {
        var row = new AcceptanceRows.Run(caseId + "-" + number, caseId, result, tester, on, note);
        return AggregateAnswer.ofRow(AcceptanceRows.RUNS, place, row, 0, mark());
    }
}
