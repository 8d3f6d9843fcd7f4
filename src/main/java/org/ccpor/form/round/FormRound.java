package org.ccpor.form.round;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ccpor.approval.Decision;
import org.ccpor.form.Answers;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.Progress;
import org.jspecify.annotations.Nullable;

/**
 * One time a form was handed in. Never changes once it is decided.
 *
 * @param definition version of the form it was answered under
 * @param answers as handed in, skipped ones left out
 * @param changed for each path that differs from the round before, what was there; {@code null} if nothing
 * @param progress how much was answered, also of what this viewer may not see
 * @param decided what the team said to it; {@code null} while it has not
 */
public record FormRound(
        FormKey key,
        int round,
        int definition,
        Answers answers,
        Map<String, @Nullable String> changed,
        String submittedBy,
        Instant submittedAt,
        Progress progress,
        @Nullable Decision decided,
        List<FormPage.Remark> remarks)
        implements Serializable {

    /** Whether the team accepted it, even if it was opened again since. */
    public boolean accepted() {
        return decided != null && decided.verdict().approves();
    }

    /** Whether an answer that this remark on the round before is about is another one here; for the whole form, whether any is. */
    public boolean answers(FormPage.Remark remark) {
        return remark.answeredBy(changed.keySet());
    }

    /** In a word, such as "Returned". */
    public String state() {
        return RoundFormatter.state(decided);
    }
}
