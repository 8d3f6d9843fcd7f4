package org.ccpor.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.readiness.golive.ui.NewGoLiveDate;

/** Lends the go / no-go decision the dialog that moves a go-live date. */
@SpringComponent
class NewGoLiveDateDialog implements NewGoLiveDate {
    private final CourtDialogs dialogs;
    private final DeploymentReader reader;

    NewGoLiveDateDialog(CourtDialogs dialogs, DeploymentReader reader) {
        this.dialogs = dialogs;
        this.reader = reader;
    }

    @Override
    public void ask(String court) {
        dialogs.goLive(reader.details(court), () -> {});
    }
}
