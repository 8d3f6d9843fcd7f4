package org.ccpor.assessment.infrastructure;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ccpor.assessment.GapAction;
import org.ccpor.assessment.Measurement;
import org.ccpor.assessment.Reach;
import org.ccpor.assessment.Waiver;
import org.ccpor.form.Expected;
import org.ccpor.form.LeaToo;
import org.ccpor.form.Ongoing;
import org.ccpor.form.Part;
import org.ccpor.form.Required;
import org.ccpor.form.Sensitive;
import org.ccpor.form.TeamOnly;
import org.ccpor.form.When;
import org.jspecify.annotations.Nullable;

/**
 * Answers of form F4 (domain F4). Only part A is needed to hand it in; the rest is due in Implement and is answered, measured and
 * measured again under the accepted form.
 */
public record InfrastructureAnswers(
        @Part("connectivity") @Required @Ongoing @Nullable CourtPath path,
        @Required @Ongoing @LeaToo @Nullable LeaPath leaPath,

        @Required(message = "Add every place that will use CCPOR, with what was measured there.")
        @Ongoing
        @LeaToo(rowsWhere = "owner")
        List<Measurement> sites,

        @Required(message = "Say for every place whether the sign-in pages can be reached.")
        @Ongoing
        @LeaToo(rowsWhere = "owner")
        List<Reach> reach,

        @Required @Expected("true") @Ongoing @Nullable Boolean dns,
        @Required @Expected("true") @Ongoing @Nullable Boolean proxy,
        @Required @Ongoing @Nullable Firewall firewall,

        @Ongoing
        @When(
                field = "firewall",
                is = {"REQUESTED", "DONE", "TESTED"})
        @Nullable LocalDate firewallOn,

        @Ongoing
        @When(
                field = "firewall",
                is = {"REQUESTED", "DONE", "TESTED"})
        @Size(max = 40, message = "Keep it to 40 characters; the reference of the ticket is enough.") @Nullable String firewallTicket,

        @Part("desktop") @Ongoing @Size(max = 200, message = "Keep it to 200 characters.") @Nullable String osStd,

        @Ongoing @Size(max = 200, message = "Keep it to 200 characters.") @Nullable String browserStd,

        @Ongoing Set<BrowserBlock> browserBlocks,
        @Expected("true") @Ongoing @Nullable Boolean viewer,
        @Expected("YES") @Ongoing @Nullable Meets pcOk,
        @Expected("true") @Ongoing @Nullable Boolean monitors,
        @Expected("true") @Ongoing @Nullable Boolean printer,

        @Part("security") @Expected("YES") @Ongoing @Sensitive @Nullable OutOfView physical,

        @Expected("true") @Ongoing @Sensitive @Nullable Boolean av,
        @Expected("true") @Ongoing @Sensitive @Nullable Boolean patch,
        @Expected("true") @Ongoing @Sensitive @Nullable Boolean lock,
        @Expected("true") @Ongoing @Sensitive @Nullable Boolean unique,
        @Ongoing @Sensitive @Nullable Awareness awareness,

        @Ongoing @Sensitive @When(field = "awareness", is = "CURRENT") @Nullable LocalDate awarenessOn,

        @Ongoing @Sensitive @Size(max = 160, message = "Keep it to 160 characters: role and work e-mail.") @Nullable String spoc,

        @Expected("CONFIRMED") @Ongoing @Sensitive @Nullable Encryption encryption,

        @Ongoing @Sensitive @Size(max = 160, message = "Keep it to 160 characters: role and work phone.") @Nullable String incidentContact,

        @Part("outcome") @TeamOnly @Nullable Verdict verdict,
        @TeamOnly List<Waiver> waivers,
        @TeamOnly List<GapAction> actions) {

    /** How the court reaches CCTC. */
    enum CourtPath {
        BRANCH_WAN,
        SITE_VPN,
        COUNTY_NETWORK,
        NONE
    }

    /** How the LEA reaches CCPOR. */
    enum LeaPath {
        COURT_EXTRANET,
        LEA_VPN,
        NONE,
        NOT_APPLICABLE
    }

    /** How far the change of the firewall is. */
    enum Firewall {
        NOT_NEEDED,
        REQUESTED,
        DONE,
        TESTED
    }

    /** What the browser's policy forbids. */
    enum BrowserBlock {
        POP_UPS,
        ACTIVE_CONTENT
    }

    /** Whether computers meet the planning guide. */
    enum Meets {
        YES,
        NO,
        NOT_APPLICABLE
    }

    /** Whether workstations are out of public view. */
    enum OutOfView {
        YES,
        PARTLY,
        NO,
        NOT_APPLICABLE
    }

    /** Of the security awareness training. */
    enum Awareness {
        CURRENT,
        EXPIRED,
        NOT_YET
    }

    /** Of the channel. */
    enum Encryption {
        CONFIRMED,
        NOT_YET
    }

    /** The team's verdict over all. */
    enum Verdict {
        READY,
        READY_WITH_ACTIONS,
        NOT_READY
    }
}
