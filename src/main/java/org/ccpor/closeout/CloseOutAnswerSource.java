package org.ccpor.closeout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.approval.Approvals;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Decisions;
import org.ccpor.approval.Side;
import org.ccpor.approval.Subject;
import org.ccpor.base.FormCode;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.AnswerSource;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.ccpor.form.FormPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the approvals that count as answers of form F13, and takes them back when a line is answered otherwise. */
@Component
class CloseOutAnswerSource implements AnswerSource {
    private final Approvals approvals;

    CloseOutAnswerSource(Approvals approvals) {
        this.approvals = approvals;
    }

    private Decisions read(UUID deployment) {
        return approvals.of(deployment, Subject.CLOSE_OUT);
    }

    @Override
    public FormCode form() {
        return CloseOutForm.CODE;
    }

    @Override
    public Set<String> questions() {
        return Stream.of(Side.values())
                .flatMap(side -> CloseOut.APPROVAL.stream().map(it -> CloseOutService.path(side, it)))
                .collect(Collectors.toSet());
    }

    @Override
    public List<AggregateAnswer> of(UUID deployment) {
        var given = read(deployment);
        return Stream.of(Side.values())
                .flatMap(it -> given.of(it).stream())
                .flatMap(it -> answers(it).stream())
                .toList();
    }

    static List<AggregateAnswer> answers(Decision it) {
        var by = new FormPage.Mark(it.by(), it.at());
        return List.of(
                AggregateAnswer.of(CloseOutService.path(it.side(), "Role"), it.role(), 1, by),
                AggregateAnswer.of(CloseOutService.path(it.side(), "On"), it.on(), 1, by),
                AggregateAnswer.of(CloseOutService.path(it.side(), "By"), it.by(), 1, by),
                AggregateAnswer.of(CloseOutService.path(it.side(), "Paper"), it.paper(), 1, by));
    }

    @Override
    public void follow(UUID deployment, Map<AnswerPath, @Nullable String> changed) {
        var standing = read(deployment).all().stream().filter(Decision::stands).toList();
        var unused = approvals.takeBack(deployment, Subject.CLOSE_OUT, standing, "A line was answered otherwise");
    }
}
