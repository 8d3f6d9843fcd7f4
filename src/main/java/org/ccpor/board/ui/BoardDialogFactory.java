package org.ccpor.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Consumer;
import org.ccpor.board.SavedViewService;
import org.ccpor.deployment.BulkEditService;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.Seen;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.CurrentViewer;

/** Opens the dialogs of a board. They are built when they are asked for, so an idle board does not carry them. */
@SpringComponent
class BoardDialogFactory {
    private final BulkEditService bulkEdits;
    private final SavedViewService views;
    private final AccountService accounts;
    private final CurrentViewer viewer;
    private final ExportProvider exports;

    BoardDialogFactory(
            BulkEditService bulkEdits,
            SavedViewService views,
            AccountService accounts,
            CurrentViewer viewer,
            ExportProvider exports) {
        this.bulkEdits = bulkEdits;
        this.views = views;
        this.accounts = accounts;
        this.viewer = viewer;
        this.exports = exports;
    }

    void filters(BoardQuery query, List<CourtCard> cards, Consumer<BoardQuery> apply) {
        new FiltersDialog(query, cards, apply).open();
    }

    void savedViews(BoardQuery present, Consumer<BoardQuery> apply) {
        new SavedViewsDialog(views, present, apply).open();
    }

    /** Exports what the board shows now. */
    void export(BoardLayout layout, CardFilter filter, List<CourtCard> cards) {
        exports.board(FilterFormatter.shown(layout), FilterFormatter.of(filter, cards));
    }

    void bulk(List<Seen> courts, Runnable done) {
        new BulkDialog(bulkEdits, accounts.analysts(), courts, done).open();
    }

    void menu(CourtCard card, BoardPanel screen) {
        new CardCommand(screen, viewer.get().coordinates()).menu(card).open();
    }
}
