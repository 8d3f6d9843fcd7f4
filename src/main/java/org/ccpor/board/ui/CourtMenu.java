package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.function.BiConsumer;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** The coordinators' commands for the open court: one menu, only what its state allows. Nothing at all for others. */
class CourtMenu extends Composite<MenuBar> {
    private static final long serialVersionUID = 1L;

    private final transient CourtDialogs dialogs;
    private final transient Runnable done;
    private transient @Nullable DeploymentDetails current;
    private transient @Nullable Object shown;

    CourtMenu(CourtDialogs dialogs, Runnable done) {
        this.dialogs = dialogs;
        this.done = done;
        getContent().addClassName("court-actions");
    }

    /** The entries depend on state and phase only, so that the menu stays open while others work. */
    void show(DeploymentDetails court) {
        var card = court.card();
        var what = court.template() == null ? CardState.CANDIDATE : card.state();
        setVisible(court.mayCoordinate());
        current = court;
        var now = List.of(what, card.phase(), card.goLive() == null, court.mayCoordinate());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().removeAll();
        if (court.mayCoordinate()) {
            fill(getContent().addItem("Actions"), what, court);
        }
    }

    private void fill(MenuItem menu, CardState state, DeploymentDetails court) {
        switch (state) {
            case CANDIDATE, CLOSED -> entry(menu, "Start a deployment", dialogs.plan()::start);
            case ACTIVE -> {
                dates(menu, court);
                phases(menu, court);
                entry(menu, "Raise a blocker", dialogs.blockers()::raise);
                entry(menu, "Mark live", dialogs.standing()::live);
                entry(menu, "Put on hold", dialogs.standing()::hold);
                entry(menu, "Withdraw", dialogs.standing()::withdraw);
            }
            case ON_HOLD -> {
                entry(menu, "Resume", dialogs.standing()::resume);
                dates(menu, court);
                entry(menu, "Withdraw", dialogs.standing()::withdraw);
            }
            case LIVE -> {
                entry(menu, "Wave and analyst", dialogs.plan()::assign);
                entry(menu, "Close", dialogs.standing()::close);
            }
            case WITHDRAWN -> {
                entry(menu, "Resume", dialogs.standing()::resume);
                entry(menu, "Start a deployment", dialogs.plan()::start);
            }
        }
    }

    private void dates(MenuItem menu, DeploymentDetails court) {
        entry(menu, court.card().goLive() == null ? "Set go-live date" : "Change go-live date", dialogs::goLive);
        entry(menu, "Wave and analyst", dialogs.plan()::assign);
        entry(menu, "Scope decisions", dialogs.plan()::facts);
        entry(menu, "Note worse health", dialogs.plan()::health);
    }

    private void phases(MenuItem menu, DeploymentDetails court) {
        var move = menu.getSubMenu().addItem("Move to phase");
        for (var phase : Phase.values()) {
            var to = move.getSubMenu()
                    .addItem(
                            phase.label(),
                            _ -> withCurrent((it, after) -> dialogs.moves().move(it.card(), phase, after)));
            to.setEnabled(phase != court.card().phase());
        }
    }

    private void entry(MenuItem menu, String label, BiConsumer<DeploymentDetails, Runnable> command) {
        menu.getSubMenu().addItem(label, _ -> withCurrent(command));
    }

    private void withCurrent(BiConsumer<DeploymentDetails, Runnable> command) {
        if (current != null) {
            command.accept(current, done);
        }
    }
}
