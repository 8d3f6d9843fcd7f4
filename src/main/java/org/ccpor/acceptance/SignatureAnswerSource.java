package org.ccpor.acceptance;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ccpor.acceptance.AcceptanceRows.Signature;
import org.ccpor.approval.Approvals;
import org.ccpor.approval.Decision;
import org.ccpor.approval.Decisions;
import org.ccpor.approval.Subject;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FormCode;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.AnswerSource;
import org.ccpor.form.AnswerSource.AggregateAnswer;
import org.ccpor.form.FormPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what court and LEA decided as rows of form F10, and takes approvals back that the form says do not stand any more. */
@Component
class SignatureAnswerSource implements AnswerSource {
    private static final String TABLE = "signatures";

    private final Approvals approvals;
    private final Clock clock;

    SignatureAnswerSource(Approvals approvals, Clock clock) {
        this.approvals = approvals;
        this.clock = clock;
    }

    @Override
    public FormCode form() {
        return AcceptanceForm.CODE;
    }

    @Override
    public Set<String> questions() {
        return Set.of(TABLE);
    }

    Decisions read(UUID deployment) {
        return approvals.of(deployment, Subject.ACCEPTANCE_TEST);
    }

    @Override
    public List<AggregateAnswer> of(UUID deployment) {
        return answers(read(deployment).all());
    }

    /** Takes back every approval that stands. */
    List<Decision> takeBack(UUID deployment, String why) {
        var standing = read(deployment).all().stream().filter(Decision::stands).toList();
        return approvals.takeBack(deployment, Subject.ACCEPTANCE_TEST, standing, why);
    }

    @Override
    public void follow(UUID deployment, Map<AnswerPath, @Nullable String> changed) {
        for (var it : read(deployment).all()) {
            var why = changed.get(AnswerPath.ofRow(TABLE, id(it)).beside("takenBack"));
            if (why != null && it.counts()) {
                var unused = approvals.takeBack(deployment, Subject.ACCEPTANCE_TEST, List.of(it), why);
            }
        }
    }

    List<AggregateAnswer> answers(List<Decision> decisions) {
        return decisions.stream()
                .map(it -> AggregateAnswer.ofRow(
                        TABLE, it.number(), row(it), it.counts() ? 1 : 2, new FormPage.Mark(it.by(), it.at())))
                .toList();
    }

    private Signature row(Decision it) {
        var back = it.takenBack();
        return new Signature(
                id(it),
                it.side(),
                it.verdict(),
                it.words(),
                it.role(),
                it.paper() ? true : null,
                it.name(),
                it.on(),
                back == null ? null : DateFormatter.full(DateFormatter.day(back.at(), clock)) + ": " + back.why());
    }

    private static String id(Decision it) {
        return it.side().name().toLowerCase(Locale.ROOT) + "-" + it.number();
    }
}
