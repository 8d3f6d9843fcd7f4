package org.ccpor.export;

import java.util.List;
import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtContactService;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.form.AcceptedAnswersService;
import org.ccpor.form.FormService;
import org.ccpor.identity.Everyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One court with everything this viewer may see of it. */
@Service
@Transactional
@Everyone
public class CourtExportService {
    private final DeploymentDetailsService deployments;
    private final CourtContactService contacts;
    private final FormService forms;
    private final AcceptedAnswersService answers;
    private final Stationery stationery;

    CourtExportService(
            DeploymentDetailsService deployments,
            CourtContactService contacts,
            FormService forms,
            AcceptedAnswersService answers,
            Stationery stationery) {
        this.deployments = deployments;
        this.contacts = contacts;
        this.forms = forms;
        this.answers = answers;
        this.stationery = stationery;
    }

    /**
     * Dates, checklist, blockers, contacts, forms and their accepted answers; its history gets a line of this export.
     *
     * @throws org.springframework.security.access.AccessDeniedException if this viewer may see only the court's card
     * @throws RefusedException if there is no such court
     */
    public Paper court(String court) {
        stationery.requireReader(court);
        var plan = deployments.details(court);
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
