package org.ccpor.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.base.ui.Command;
import org.ccpor.board.SavedViewService;
import org.ccpor.deployment.BulkEditService;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Seen;
import org.ccpor.identity.CurrentViewer;

/** The dialogs of a board. They are built when they are asked for, so an idle board does not carry them. */
@SpringComponent
record BoardDialogFactory(
        BulkEditService bulkEdits,
        SavedViewService views,
        AnalystCommand people,
        CurrentViewer viewer,
        ExportProvider exports) {
    void savedViews(BoardQuery present, Consumer<BoardQuery> apply) {
        new SavedViewsDialog(views, present, apply).open();
    }

    /** Exports what the board shows now. */
    void export(BoardLayout layout, CardFilter filter, List<CourtCard> cards) {
        exports.board(FilterFormatter.shown(layout), FilterFormatter.of(filter, cards));
    }

    BulkDialog bulk(List<Seen> courts, Runnable done) {
        return new BulkDialog(bulkEdits, people.field("Analyst", null), courts, done);
    }

    /** Gives a court to somebody else of the team. */
    Command<CourtCard> assign() {
        return people.assign();
    }

    void menu(CourtCard card, BoardPanel screen) {
        new CardCommand(screen, viewer.get().coordinates(), assign()).menu(card).open();
    }
}
