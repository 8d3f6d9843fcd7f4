package org.ccpor.deployment;

import org.ccpor.base.Refused;
import org.ccpor.court.CourtDirectory;
import org.ccpor.identity.CurrentViewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a whole deployment for the court page. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class DeploymentReader {
    private final CourtDirectory courts;
    private final CurrentViewer viewer;
    private final DetailsBuilder builder;

    DeploymentReader(CourtDirectory courts, CurrentViewer viewer, DetailsBuilder builder) {
        this.courts = courts;
        this.viewer = viewer;
        this.builder = builder;
    }

    /**
     * The court's latest deployment, or the bare court when it has none.
     *
     * @throws Refused if there is no such court
     * @throws AccessDeniedException if this viewer may see only its card
     */
    @PreAuthorize("isAuthenticated()")
    public DeploymentDetails details(String slug) {
        if (!viewer.get().seesInFull(slug)) {
            throw new AccessDeniedException("Not this viewer's court");
        }
        var court = courts.find(slug).orElseThrow(() -> new Refused("There is no such court."));
        return builder.build(court, viewer.get());
    }
}
