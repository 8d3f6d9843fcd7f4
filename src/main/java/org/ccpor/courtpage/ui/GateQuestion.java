package org.ccpor.courtpage.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.ccpor.board.ui.MoveQuestion;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.deployment.MoveCheck;
import org.jspecify.annotations.Nullable;

/** Asks with the missing items, to be answered in place. */
@SpringComponent
class GateQuestion implements MoveQuestion {
    private final DeploymentReader reader;
    private final ItemCommand commands;
    private final CourtWatch watch;

    GateQuestion(DeploymentReader reader, ItemCommand commands, CourtWatch watch) {
        this.reader = reader;
        this.commands = commands;
        this.watch = watch;
    }

    @Override
    public Asked ask(MoveCheck check, String court, Consumer<@Nullable String> go) {
        var dialog = new GateDialog(check, court, reader, commands, watch, go);
        dialog.open();
        return dialog;
    }
}
