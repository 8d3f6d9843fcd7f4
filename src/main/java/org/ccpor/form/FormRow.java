package org.ccpor.form;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Remembers items that answers after acceptance closed. */
    FormRow closing(List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        var closed = Stream.concat(outcome.closed().stream(), more.stream()).toList();
        return doing(new FormOutcome(closed, outcome.factsBefore(), outcome.factsAfter()));
    }

    /** Forgets items that answers after acceptance opened again. */
    FormRow opening(List<String> again) {
        if (again.isEmpty()) {
            return this;
        }
        var closed = outcome.closed().stream().filter(it -> !again.contains(it)).toList();
        return doing(new FormOutcome(closed, outcome.factsBefore(), outcome.factsAfter()));
    }

    private FormRow doing(FormOutcome did) {
        return new FormRow(
                id, deployment, code, definition, state, round, version, revision, submitted, decided, did, changed);
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
