package org.ccpor.form.round;

import java.util.ArrayList;
import java.util.List;
import org.ccpor.base.Change;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.FormChangeKind;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.draft.EditRule;
import org.ccpor.form.draft.FormSupport;

/** Takes the remarks of one return, and stops at those that may hold party data until somebody says that they hold none. */
public final class RemarkRule {
    private final FormSupport.Sheet sheet;
    private final FormPage.Mark by;
    private final List<String> held = new ArrayList<>();
    private final List<Change> confirmed = new ArrayList<>();

    /** For one return. */
    public RemarkRule(FormSupport.Sheet sheet, FormPage.Mark by) {
        this.sheet = sheet;
        this.by = by;
    }

    /** @throws RefusedException if the form has no such question, or nothing was typed */
    public FormPage.Remark take(FormReviewService.Note note) {
        var path = note.path();
        if (path != null
                && EditRule.place(sheet.definition().model(), AnswerPath.of(path))
                        .isEmpty()) {
            throw new RefusedException("There is no such question in this form; load the page again.");
        }
        var text = RoundFormatter.required(note.text(), "what to change");
        var reasons = String.join(" ", PartyData.suspects(text));
        if (!reasons.isEmpty()) {
            var place = path == null ? "" : ": " + sheet.definition().texts().label(path);
            if (!note.confirmed()) {
                held.add((path == null ? "On the form as a whole: " : "At “" + place.substring(2) + "”: ") + reasons);
            } else if (path != null) {
                // History itself records it of a remark on the whole form, which it repeats as the reason.
                confirmed.add(change(sheet.title() + place, reasons));
            }
        }
        return new FormPage.Remark(path, text, by.by(), by.at());
    }

    /** @throws RemarksHeldException if the guard stopped at a remark that nobody confirmed */
    public void requireConfirmed() {
        if (!held.isEmpty()) {
            throw new RemarksHeldException(held);
        }
    }

    /** Lines of history for remarks that were kept although the guard had stopped at them. */
    public List<Change> confirmed() {
        return List.copyOf(confirmed);
    }

    private Change change(String subject, String reasons) {
        return new Change(
                sheet.key().court(), FormChangeKind.TEXT_CONFIRMED, subject, null, null, reasons, by.by(), by.at());
    }
}
