package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.golive.ui.NewGoLiveDate;
import org.jspecify.annotations.Nullable;

/** Opens the dialog that sets or moves a go-live date, with its preview, also for pages of other modules. */
@SpringComponent
public class GoLiveAsk implements NewGoLiveDate {
    private final CourtCommand commands;
    private final DeploymentReader reader;

    GoLiveAsk(CourtCommand commands, DeploymentReader reader) {
        this.commands = commands;
        this.reader = reader;
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
        commands.goLive(reader.details(court), proposed).start();
    }
}
