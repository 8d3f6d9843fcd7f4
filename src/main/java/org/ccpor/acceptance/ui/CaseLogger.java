package org.ccpor.acceptance.ui;

import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.LoggedResult;
import org.ccpor.acceptance.Result;
import org.ccpor.base.Outage;
import org.ccpor.base.Refused;
import org.ccpor.base.ui.Notices;
import org.ccpor.form.Edit.NotSaved;
import org.springframework.security.access.AccessDeniedException;

/** Logs results of one court's test, asking for what a result needs. */
class CaseLogger {
    private final String court;
    private final AcceptanceModel model;

    CaseLogger(String court, AcceptanceModel model) {
        this.court = court;
        this.model = model;
    }

    AcceptanceModel model() {
        return model;
    }

    CaseLine now(String caseId) {
        return model.tests().read(court).cases().stream()
                .filter(it -> it.test().id().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new Refused("Case %s is not part of this test any more.".formatted(caseId)));
    }

    /** Logs it, or asks first for the defect of a failure or the note that the result needs. */
    void choose(CaseLine seen, Result result, String note, CaseTrouble trouble, Runnable done) {
        trouble.hide();
        if (result == Result.FAIL) {
            new ResultDialogs(court, model).fail(seen, note, done);
        } else if (result.needsNote() && note.isBlank()) {
            new ResultDialogs(court, model).why(seen, result, done);
        } else {
            log(new LoggedResult(seen.test().id(), result, note, seen.seen(), null, false), trouble, done);
        }
    }

    void log(LoggedResult mine, CaseTrouble trouble, Runnable done) {
        try {
            model.tests().log(court, mine);
            trouble.hide();
            done.run();
        } catch (NotSaved notSaved) {
            trouble.show(notSaved, mine, done);
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        } catch (AccessDeniedException denied) {
            Notices.refused("You are no tester of this court any more; ask the CCPOR team.");
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("Not saved: the database does not answer. Try again in a moment.");
        }
    }
}
