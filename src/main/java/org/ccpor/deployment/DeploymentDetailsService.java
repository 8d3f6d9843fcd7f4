package org.ccpor.deployment;

import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtDirectory;
import org.ccpor.deployment.card.DetailsFactory;
import org.ccpor.identity.CourtAccess;
import org.ccpor.identity.Everyone;
import org.ccpor.identity.EveryoneAndDisplays;
import org.ccpor.identity.Matter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a whole deployment for the court page. */
@Service
@Transactional(readOnly = true)
@Everyone
public class DeploymentDetailsService {
    private final CourtDirectory courts;
    private final CourtAccess access;
    private final DetailsFactory builder;

    DeploymentDetailsService(CourtDirectory courts, CourtAccess access, DetailsFactory builder) {
        this.courts = courts;
        this.access = access;
        this.builder = builder;
    }

    /**
     * The court's latest deployment, or the bare court when it has none.
     *
     * @throws RefusedException if there is no such court
     * @throws AccessDeniedException if this viewer may see only its card
     */
    @EveryoneAndDisplays
    public DeploymentDetails details(String slug) {
        var asking = access.mustSee(slug, Matter.COURT);
        var court = courts.find(slug).orElseThrow(() -> new RefusedException("There is no such court."));
        return builder.build(court, asking);
    }
}
