package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.ccpor.board.ui.MoveQuestion;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.MovePreview;
import org.jspecify.annotations.Nullable;

/** Asks with the missing items, to be answered in place. */
@SpringComponent
class GateQuestion implements MoveQuestion {
    private final DeploymentDetailsService deployments;
    private final ItemCommand commands;
    private final CourtChanges changes;

    GateQuestion(DeploymentDetailsService deployments, ItemCommand commands, CourtChanges changes) {
        this.deployments = deployments;
        this.commands = commands;
        this.changes = changes;
    }

    @Override
    public Asked ask(MovePreview check, String court, Consumer<@Nullable String> go) {
        var dialog = new GateDialog(check, court, deployments, commands, changes, go);
        dialog.open();
        return dialog;
    }
}
