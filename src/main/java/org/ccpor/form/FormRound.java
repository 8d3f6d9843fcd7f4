package org.ccpor.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One time a form was handed in. Never changes once it is decided.
 *
 * @param definition version of the form it was answered under
 * @param answers as handed in, skipped ones left out
 * @param changed for each path that differs from the round before, what was there; {@code null} if nothing
 * @param decision {@link FormState#ACCEPTED}, {@link FormState#RETURNED}, or {@link FormState#SUBMITTED} while open
 */
public record FormRound(
        FormKey key,
        int round,
        int definition,
        Answers answers,
        Map<String, @Nullable String> changed,
        String submittedBy,
        Instant submittedAt,
        FormState decision,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        List<FormPage.Remark> remarks)
        implements Serializable {}
