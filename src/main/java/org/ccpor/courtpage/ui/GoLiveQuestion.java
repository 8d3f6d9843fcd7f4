package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.golive.ui.NewGoLiveDate;
import org.jspecify.annotations.Nullable;

/** Opens the dialog that sets or moves a go-live date, with its preview, also for pages of other modules. */
@SpringComponent
public class GoLiveQuestion implements NewGoLiveDate {
    private final CourtCommand commands;
    private final DeploymentDetailsService deployments;

    GoLiveQuestion(CourtCommand commands, DeploymentDetailsService deployments) {
        this.commands = commands;
        this.deployments = deployments;
    }

    @Override
    public void ask(String court) {
        open(court, null);
    }

    /**
     * Asks for a go-live date; nothing is saved before the person says so.
     *
     * @param proposed shown first, whether it can be taken or not; {@code null} for the date the court has
     */
    public void open(String court, @Nullable LocalDate proposed) {
        var asking = Command.<DeploymentDetails>asking("", it -> commands.goLive(it, proposed));
        new CommandRun().start(asking, deployments.details(court), () -> {});
    }
}
