package org.ccpor.incident;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ccpor.approval.Approvals;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.base.FormCode;
import org.ccpor.form.AnswerSource;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.ccpor.form.FormPage;
import org.springframework.stereotype.Component;

/** Shows the court's acknowledgment as answers of form F12. */
@Component
class HandoverAnswerSource implements AnswerSource {
    private static final String ACKNOWLEDGED = "acknowledged";
    private static final String ON = "acknowledgedOn";

    private final Approvals approvals;

    HandoverAnswerSource(Approvals approvals) {
        this.approvals = approvals;
    }

    @Override
    public FormCode form() {
        return HandoverForm.CODE;
    }

    @Override
    public Set<String> questions() {
        return Set.of(ACKNOWLEDGED, ON);
    }

    @Override
    public List<AggregateAnswer> of(UUID deployment) {
        return approvals.of(deployment, Subject.HANDOVER).of(Side.COURT).stream()
                .flatMap(HandoverAnswerSource::answers)
                .toList();
    }

    /** Nothing once it is taken back. */
    static Stream<AggregateAnswer> answers(Decision it) {
        var back = it.takenBack();
        if (back != null) {
            var mark = new FormPage.Mark(back.by(), back.at());
            return Stream.of(ACKNOWLEDGED, ON).map(each -> AggregateAnswer.of(each, null, it.number(), mark));
        }
        var by = new FormPage.Mark(it.by(), it.at());
        return Stream.of(
                AggregateAnswer.of(ACKNOWLEDGED, it.stands(), it.number(), by),
                AggregateAnswer.of(ON, it.stands() ? it.on() : null, it.number(), by));
    }
}
