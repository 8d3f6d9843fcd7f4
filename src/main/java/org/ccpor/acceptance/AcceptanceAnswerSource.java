package org.ccpor.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ccpor.base.FormCode;
import org.ccpor.form.AnswerSource;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.ccpor.form.Answers;
import org.ccpor.form.FormPage.Mark;
import org.springframework.stereotype.Component;

/** Cases, runs and defects of a court, as form F10 shows them. */
@Component
class AcceptanceAnswerSource implements AnswerSource {
    private final AcceptanceCaseRepository cases;

    AcceptanceAnswerSource(AcceptanceCaseRepository cases) {
        this.cases = cases;
    }

    @Override
    public FormCode form() {
        return AcceptanceForm.CODE;
    }

    @Override
    public Set<String> questions() {
        return Set.of(AcceptanceRows.CASES, AcceptanceRows.RUNS, AcceptanceRows.DEFECTS);
    }

    @Override
    public List<AggregateAnswer> of(UUID deployment) {
        return cases.ofDeployment(deployment).stream()
                .flatMap(AcceptanceCase::answers)
                .toList();
    }

    @Override
    public void begin(UUID deployment, Answers starts, Mark by) {
        var listed = new ArrayList<AcceptanceCase>();
        for (var code : starts.rows(AcceptanceRows.CASES)) {
            listed.add(new AcceptanceCase(deployment, code, listed.size() + 1, by));
        }
        cases.saveAll(listed);
    }
}
