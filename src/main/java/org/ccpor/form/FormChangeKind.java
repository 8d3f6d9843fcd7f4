package org.ccpor.form;

import java.util.Locale;
import java.util.function.Function;
import org.ccpor.base.ChangeKind;
import org.ccpor.base.ChangeValues;

/** What happens to a form and its files. */
public enum FormChangeKind implements ChangeKind {
    SUBMITTED("form.submitted", it -> round("Handed in", it)),
    RETURNED("form.returned", it -> round("Returned for changes", it)),
    ACCEPTED("form.accepted", it -> round("Accepted", it)),
    ACCEPTANCE_UNDONE("form.acceptance-undone", it -> round("Acceptance undone", it)),
    REOPENED("form.reopened", it -> round("Opened again", it)),
    PART_DONE("form.part-done", it -> it.about("The LEA’s part is done")),
    PART_OPEN("form.part-open", it -> it.about("The LEA’s part is not done after all")),
    TAKEN_BACK("form.taken-back", it -> round("Taken back by the court", it)),
    ASKED_BACK("form.asked-back", it -> round("Asked for back by the court", it)),
    TEXT_CONFIRMED("form.text-confirmed", it -> it.about("Kept after a warning about party data")),
    FILE_ADDED("file.added", it -> it.all("File added")),
    FILE_REMOVED("file.removed", it -> it.all("File removed"));

    private final Wording wording;

    FormChangeKind(String stored, Function<ChangeValues, String> sentence) {
        wording = new Wording(stored, sentence);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    private static String round(String lead, ChangeValues values) {
        var after = values.after();
        return after == null || after.isEmpty()
                ? values.about(lead)
                : values.about(lead) + ", " + after.substring(0, 1).toLowerCase(Locale.ROOT) + after.substring(1);
    }
}
