package org.ccpor.board.ui;

import java.util.List;
import org.ccpor.history.HistoryFilter;

/** Opens what exports the board and the court page. Lent by the module of reports, which knows this one. */
public interface ExportProvider {
    /**
     * Of the board.
     *
     * @param courts slugs of the courts that are shown, in their order
     * @param filter in words; empty without one
     */
    void board(List<String> courts, String filter);

    /** Of one court. */
    void court(String slug);

    /** Of a court's history; {@code words} say the filter, empty without one. */
    void history(String slug, HistoryFilter filter, String words);
}
