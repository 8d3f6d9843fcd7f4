package org.ccpor.courtpage.ui;

import java.util.function.Function;
import java.util.function.Supplier;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;

/** What a coordinator's dialog compares with after somebody else changed the deployment. */
final class CourtVersions {
    private CourtVersions() {}

    static Supplier<CommandDialog.Both> comparing(
            DeploymentDetailsService deployments,
            String slug,
            Function<DeploymentDetails, String> theirs,
            Supplier<String> mine) {
        return () -> {
            var now = deployments.details(slug);
            return new CommandDialog.Both(now.card().version(), theirs.apply(now), mine.get());
        };
    }

    /** State, phase and who changed the court last, for commands that change no single value. */
    static String standing(DeploymentDetails now) {
        var card = now.card();
        var reason = now.stateReason() == null ? "" : ": " + now.stateReason();
        return "%s in %s%s · changed by %s"
                .formatted(card.state().label(), card.phase().label(), reason, card.changedBy());
    }
}
