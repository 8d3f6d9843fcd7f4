package org.ccpor.readiness.closeout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ccpor.base.Days;
import org.ccpor.base.Refused;
import org.ccpor.deployment.FormItems;
import org.ccpor.form.Edit;
import org.ccpor.form.FormDrafts;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormReader;
import org.ccpor.form.RefusedTries;
import org.ccpor.form.Saved;
import org.ccpor.identity.CurrentViewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the approvals of form F13: each side once, by its own person or by a coordinator who has it on paper. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CloseOuts {

    private final FormItems items;
    private final FormReader forms;
    private final FormDrafts drafts;
    private final CloseOutForm form;
    private final CurrentViewer viewer;
    private final RefusedTries tries;
    private final Clock clock;

    CloseOuts(
            FormItems items,
            FormReader forms,
            FormDrafts drafts,
            CloseOutForm form,
            CurrentViewer viewer,
            RefusedTries tries,
            Clock clock) {
        this.items = items;
        this.forms = forms;
        this.drafts = drafts;
        this.form = form;
        this.viewer = viewer;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Approves for one side.
     *
     * @param role of who approves, such as "Court executive officer"; no name
     * @throws AccessDeniedException if this viewer does not speak for that side
     * @throws Refused if it is approved already, naming by whom and when, or lines have no answer yet
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'COURT_CONTACT', 'LEA_CONTACT')")
    public void approve(String court, Side side, String role) {
        var asking = viewer.get();
        if (!asking.coordinates() && !asking.serves(court) || !side.mayBeGivenBy(asking)) {
            tries.record(asking, new FormKey(court, CloseOutForm.CODE));
            throw new AccessDeniedException("Not this viewer's approval");
        }
        items.lock(court).requireForm(CloseOutForm.CODE);
        var key = new FormKey(court, CloseOutForm.CODE);
        var page = forms.page(key);
        var before = page.given().get(side.path("By"));
        if (before != null) {
            throw new Refused("%s approved already: %s, given by %s on %s."
                    .formatted(
                            side.label(),
                            Objects.toString(page.answers().at(side.path("Role")), "role not said"),
                            before.value(),
                            Days.full(LocalDate.ofInstant(before.at(), clock.getZone()))));
        }
        if (role.isBlank()) {
            throw new Refused("Give the role of who approves, such as “Court executive officer”.");
        }
        var open = form.read(page.answers()).unanswered();
        if (open > 0) {
            throw new Refused("%s %s no answer yet; answer %s before you approve."
                    .formatted(
                            CloseOutCheck.count(open, "line"), open == 1 ? "has" : "have", open == 1 ? "it" : "them"));
        }
        var paper = !side.isSpokenForBy(asking);
        var saved = drafts.save(
                key,
                List.of(
                        edit(page, side.path("Role"), role.strip()),
                        edit(page, side.path("On"), LocalDate.now(clock).toString()),
                        edit(page, side.path("By"), asking.userName()),
                        edit(page, side.path("Paper"), Boolean.toString(paper))));
        saved.forEach(CloseOuts::requireStored);
    }

    private static Edit edit(FormPage page, String path, String value) {
        var seen = page.given().get(path);
        return new Edit(path, value, seen == null ? Long.MAX_VALUE : seen.revision(), false);
    }

    /** Nothing of an approval is stored unless all of it is. */
    private static void requireStored(Saved saved) {
        switch (saved) {
            case Saved.Stored _ -> {}
            case Saved.Refusal it -> throw new Refused(it.sentence());
            case Saved.Held it ->
                throw new Refused(String.join(" ", it.reasons()) + " Give a role, no name or number.");
            case Saved.Conflict it -> throw new Refused("%s approved in the same moment.".formatted(it.by()));
        }
    }
}
