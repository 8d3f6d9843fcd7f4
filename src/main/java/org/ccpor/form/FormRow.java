package org.ccpor.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ccpor.deployment.FormOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What is stored of a form besides its answers.
 *
 * @param version rises with every step of the workflow
 * @param revision rises with every saved answer
 * @param outcome what the last acceptance did to the deployment
 */
record FormRow(
        UUID id,
        UUID deployment,
        String code,
        int definition,
        FormState state,
        int round,
        int version,
        long revision,
        FormPage.@Nullable Mark submitted,
        FormPage.@Nullable Mark decided,
        FormOutcome outcome,
        FormPage.Mark changed) {

    /** A form somebody begins to answer. */
    static FormRow begun(UUID deployment, String code, int definition, FormPage.Mark by) {
        return new FormRow(
                UUID.randomUUID(),
                deployment,
                code,
                definition,
                FormState.DRAFT,
                1,
                0,
                0,
                null,
                null,
                FormOutcome.NOTHING,
                by);
    }

    FormRow answered(FormState next, long newRevision, FormPage.Mark by) {
        return new FormRow(
                id, deployment, code, definition, next, round, version, newRevision, submitted, decided, outcome, by);
    }

    FormRow handedIn(FormPage.Mark by) {
        return new FormRow(
                id,
                deployment,
                code,
                definition,
                FormState.SUBMITTED,
                round,
                version + 1,
                revision,
                by,
                decided,
                outcome,
                by);
    }

    FormRow accepted(FormOutcome did, FormPage.Mark by) {
        return new FormRow(
                id,
                deployment,
                code,
                definition,
                FormState.ACCEPTED,
                round,
                version + 1,
                revision,
                submitted,
                by,
                did,
                by);
    }

    /** The next round begins, under the newest definition. */
    FormRow again(FormState next, int newest, FormPage.Mark by) {
        return new FormRow(
                id,
                deployment,
                code,
                newest,
                next,
                round + 1,
                version + 1,
                revision,
                submitted,
                by,
                FormOutcome.NOTHING,
                by);
    }

    Instant changedAt() {
        return changed.at();
    }
}

/** One line of {@code form_answer}; {@code null} stands for an answer that was taken away. */
record AnswerRow(String path, @Nullable String value, long revision, String by, Instant at) {}

/** One line of {@code form_round}. */
record RoundRow(
        int round,
        int definition,
        Answers answers,
        FormPage.Mark submitted,
        FormState decision,
        FormPage.@Nullable Mark decided) {}

/** One line of {@code form_remark}. */
record RemarkRow(int round, FormPage.Remark remark) {
    static List<FormPage.Remark> of(List<RemarkRow> all, int round) {
        return all.stream()
                .filter(it -> it.round() == round)
                .map(RemarkRow::remark)
                .toList();
    }
}
