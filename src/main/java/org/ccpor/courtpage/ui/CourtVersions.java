package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.identity.PersonNames;

/** What a coordinator's dialog compares with after somebody else changed the deployment. */
@SpringComponent
record CourtVersions(DeploymentDetailsService deployments, PersonNames names) {
    /** {@code theirs} with who changed the court last, beside {@code mine}. */
    Supplier<CommandDialog.Both> comparing(
            String slug, Function<DeploymentDetails, String> theirs, Supplier<String> mine) {
        return () -> {
            var now = deployments.details(slug);
            var by = " · changed by " + names.of(now.card().changedBy());
            return new CommandDialog.Both(now.card().version(), theirs.apply(now) + by, mine.get());
        };
    }

    /** State and phase, for commands that change no single value. */
    static String standing(DeploymentDetails now) {
        var card = now.card();
        var reason = now.stateReason() == null ? "" : ": " + now.stateReason();
        return "%s in %s%s".formatted(card.state().label(), card.phase().label(), reason);
    }
}
