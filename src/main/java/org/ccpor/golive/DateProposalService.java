package org.ccpor.golive;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.PartyData;
import org.ccpor.base.RefusedException;
import org.ccpor.base.StaleException;
import org.ccpor.base.TypedText;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.FormItemService;
import org.ccpor.identity.Coordinators;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.CourtContacts;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.Matter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A court asks for another go-live date; the team sets it as any other, or declines with a word. */
@Service
@Transactional
@Everyone
public class DateProposalService {
    private static final int MOST = 500;

    private final DateProposalRepository proposals;
    private final FormItemService items;
    private final DeploymentDetailsService details;
    private final CourtCalendars calendars;
    private final CourtAccess access;
    private final GoLiveSupport support;
    private final Clock clock;

    DateProposalService(
            DateProposalRepository proposals,
            FormItemService items,
            DeploymentDetailsService details,
            CourtCalendars calendars,
            CourtAccess access,
            GoLiveSupport support,
            Clock clock) {
        this.proposals = proposals;
        this.items = items;
        this.details = details;
        this.calendars = calendars;
        this.access = access;
        this.support = support;
        this.clock = clock;
    }

    /** What the court asked for and nobody has answered yet. */
    @Transactional(readOnly = true)
    public Optional<ProposedDate> of(String court) {
        var unused = access.mustSee(court, Matter.COURT);
        return proposals.latest(court).map(DateProposal::proposed);
    }

    /**
     * The first court day on which no open item of the plan would be due before today; empty unless the court is on its way to a date.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> earliest(String court) {
        var now = details.details(court);
        var goLive = now.card().goLive();
        if (goLive == null || now.card().state() != CardState.ACTIVE) {
            return Optional.empty();
        }
        var lead = now.phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.mandatory() && !it.state().done() && it.rawDue() != null)
                .map(it -> ChronoUnit.DAYS.between(Objects.requireNonNull(it.rawDue()), goLive))
                .max(naturalOrder())
                .orElse(0L);
        var calendar = calendars.of(court);
        var day = LocalDate.now(clock).plusDays(Math.max(1, lead));
        while (calendar.checkGoLive(day).refusal().isPresent()) {
            day = day.plusDays(1);
        }
        return Optional.of(day);
    }

    /**
     * Asks for another date; one that was asked for before is replaced.
     *
     * @throws org.springframework.security.access.AccessDeniedException for all but the court's own contacts
     * @throws RefusedException if the court is not on its way to a date, or the date is too early, no court day or the present one
     */
    @CourtContacts
    public void propose(String court, @Nullable LocalDate date, String why) {
        var viewer = access.must(access.viewer().serves(court), court, Matter.COURT);
        var plan = items.lock(court);
        var earliest = earliest(court)
                .orElseThrow(() -> new RefusedException("Another date is asked for once a go-live date is set."));
        if (date == null || date.equals(plan.goLive())) {
            throw new RefusedException("Choose a date other than the one that is set.");
        }
        if (date.isBefore(earliest)) {
            throw new RefusedException("Choose %s or a later date; before it, open steps would be late at once."
                    .formatted(DateFormatter.full(earliest)));
        }
        calendars.of(court).checkGoLive(date).refusal().ifPresent(it -> {
            throw new RefusedException(it);
        });
        var reason = TypedText.required(why, "why", MOST);
        PartyData.suspects(reason).stream().findFirst().ifPresent(it -> {
            throw new RefusedException(it + " Say why without it.");
        });
        proposals.findById(plan.deployment()).ifPresent(proposals::delete);
        proposals.save(new DateProposal(plan.deployment(), date, reason, viewer, support.now()));
        support.tell(
                court,
                GoLiveChangeKind.DATE_PROPOSED,
                "Go-live date",
                Objects.toString(plan.goLive(), null),
                date.toString(),
                reason);
    }

    /**
     * The date stays as it is.
     *
     * @param why what the court reads
     * @throws StaleException if somebody answered meanwhile
     */
    @Coordinators
    public void decline(String court, String why) {
        var plan = items.lock(court);
        var proposal = proposals
                .findById(plan.deployment())
                .orElseThrow(() -> new StaleException("Somebody has answered this proposal meanwhile."));
        var words = TypedText.required(why, "why the date stays", MOST);
        proposals.delete(proposal);
        support.tell(
                court,
                GoLiveChangeKind.DATE_DECLINED,
                "Go-live date",
                proposal.on().toString(),
                null,
                words);
    }
}
