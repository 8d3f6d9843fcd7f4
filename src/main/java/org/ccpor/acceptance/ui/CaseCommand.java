package org.ccpor.acceptance.ui;

import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.LoggedResult;
import org.ccpor.acceptance.Result;
import org.ccpor.base.Outage;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Notices;
import org.ccpor.form.Edit.NotSavedException;
import org.springframework.security.access.AccessDeniedException;

/** Logs results of one court's test, asking for what a result needs. */
class CaseCommand {
    private final String court;
    private final AcceptanceModel model;

    CaseCommand(String court, AcceptanceModel model) {
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
                .orElseThrow(
                        () -> new RefusedException("Case %s is not part of this test any more.".formatted(caseId)));
    }

    /** Logs it, or asks first for the defect of a failure or the note that the result needs. */
    void choose(CaseLine seen, Result result, String note, CaseTrouble trouble, Runnable done) {
        trouble.hide();
        if (result == Result.FAIL) {
            new ResultCommand(court, model).fail(seen, note, done);
        } else if (result.needsNote() && note.isBlank()) {
            new ResultCommand(court, model).why(seen, result, done);
        } else {
            log(new LoggedResult(seen.test().id(), result, note, seen.seen(), null, false), trouble, done);
        }
    }

    void log(LoggedResult mine, CaseTrouble trouble, Runnable done) {
        try {
            model.tests().log(court, mine);
            trouble.hide();
            done.run();
        } catch (NotSavedException notSaved) {
            trouble.show(notSaved, mine, done);
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
        } catch (AccessDeniedException denied) {
            Notices.refused("You are no tester of this court any more; ask the CCPOR team.");
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("Not saved: the database does not answer. Try again in a moment.");
        }
    }
}
