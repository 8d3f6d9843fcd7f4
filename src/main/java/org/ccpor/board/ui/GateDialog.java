package org.ccpor.board.ui;

import com.vaadin.flow.component.dialog.Dialog;
import org.jspecify.annotations.Nullable;

class GateDialog extends Dialog {
    GateDialog(
            org.ccpor.deployment.MoveCheck c,
            String court,
            org.ccpor.deployment.DeploymentReader r,
            ItemCommands i,
            java.util.function.Consumer<@Nullable String> go) {}
}
