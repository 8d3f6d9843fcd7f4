package org.ccpor.export;

import java.util.List;
import org.ccpor.base.Refused;
import org.ccpor.court.CourtContacts;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.form.FormAnswers;
import org.ccpor.form.FormReader;
import org.ccpor.identity.Everyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One court with everything this viewer may see of it. */
@Service
@Transactional
@Everyone
public class CourtExports {
    private final DeploymentReader reader;
    private final CourtContacts contacts;
    private final FormReader forms;
    private final FormAnswers answers;
    private final Stationery stationery;

    CourtExports(
            DeploymentReader reader,
            CourtContacts contacts,
            FormReader forms,
            FormAnswers answers,
            Stationery stationery) {
        this.reader = reader;
        this.contacts = contacts;
        this.forms = forms;
        this.answers = answers;
        this.stationery = stationery;
    }

    /**
     * Dates, checklist, blockers, contacts, forms and their accepted answers; its history gets a line of this export.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer may see only the court's card
     * @throws Refused if there is no such court
     */
    public Paper court(String court) {
        stationery.requireReader(court);
        var plan = reader.details(court);
        var parts = new CourtParts(stationery);
        parts.plan(plan);
        parts.contacts(contacts.list(court));
        if (plan.template() != null) {
            parts.forms(forms.lines(court), answers.accepted(court));
        }
        stationery.record(court, "Court with plan, contacts and forms", null);
        return stationery.tall(
                "court-" + court,
                plan.court().name(),
                List.of(
                        plan.court().officialName(),
                        plan.template() == null
                                ? "No deployment yet"
                                : plan.templateTitle() + ", version "
                                        + plan.template().version()),
                parts.all());
    }
}
