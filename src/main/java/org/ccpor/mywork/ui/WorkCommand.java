package org.ccpor.mywork.ui;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.ccpor.base.ui.Command;
import org.ccpor.courtpage.ui.CourtCommand;
import org.ccpor.courtpage.ui.CourtCommand.Entry;
import org.ccpor.deployment.CardState;
import org.ccpor.mywork.MyWork.Task;
import org.ccpor.process.Party;
import org.ccpor.turn.TurnReason;

/** What can be done with a row of my work, where it stands. */
class WorkCommand {
    private final CourtCommand court;
    private final BooleanSupplier mine;

    /** @param mine whether the person looks at their own work; a colleague's is to read only */
    WorkCommand(CourtCommand court, BooleanSupplier mine) {
        this.court = court;
        this.mine = mine;
    }

    /** The obvious next thing to do with an item. */
    Command<Task> done() {
        return court.nextOfItem()
                .on(WorkCommand::entry)
                .when(this::acts)
                .icon("")
                .spoken(it -> "Done: " + it.words());
    }

    /** All that can be done with an item. */
    Command<Task> actions() {
        return court.itemMenu()
                .on(WorkCommand::entry)
                .when(this::acts)
                .icon("⋯")
                .spoken(it -> "Actions for " + it.words());
    }

    /** Reminds the people of a court of what they have to do. */
    Command<Task> remind() {
        return court.nudge()
                .<Task>on(it -> it.card().slug())
                .when(WorkCommand::asked)
                .spoken(it -> "Remind " + it.card().court() + ": " + it.turn().line());
    }

    /** What can be done about a blocker. */
    List<Command<Entry>> ofBlocker() {
        return List.of(askAgain(), clear());
    }

    /** Says that it asked whoever must act, and when to ask again. */
    Command<Entry> askAgain() {
        return court.askAgain().when(_ -> mine.getAsBoolean());
    }

    /** Says that nothing stops the court there any more. */
    Command<Entry> clear() {
        return court.clearBlocker().when(_ -> mine.getAsBoolean());
    }

    private boolean acts(Task task) {
        var reason = task.turn().reason();
        return mine.getAsBoolean() && (reason == TurnReason.STEP || reason == TurnReason.LEFT_BEHIND);
    }

    private static boolean asked(Task task) {
        var who = task.turn().who();
        return task.card().state() == CardState.ACTIVE && (who == Party.COURT || who == Party.LEA);
    }

    private static Entry entry(Task task) {
        return new Entry(task.card().slug(), task.turn().id());
    }
}
