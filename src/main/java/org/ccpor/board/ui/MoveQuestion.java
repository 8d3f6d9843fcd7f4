package org.ccpor.board.ui;

import java.util.function.Consumer;
import org.ccpor.deployment.MovePreview;
import org.jspecify.annotations.Nullable;

/** Asks what a move needs: missing items, or a reason. Lent by the module of the court's page, which knows this one. */
public interface MoveQuestion {
    /** Opens it; {@code go} makes the move, with the reason or with none when nothing is missing. */
    Asked ask(MovePreview check, String court, Consumer<@Nullable String> go);

    /** A question that is open until the move is made or given up. */
    interface Asked {
        /** Whether the person still has it before them. */
        boolean isOpened();

        /** Says why the move was not made, and keeps what is typed. */
        void refuse(String sentence);
    }
}
