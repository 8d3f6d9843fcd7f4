package org.ccpor.export.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.ccpor.base.Count;
import org.ccpor.base.ui.Notices;
import org.ccpor.board.ui.ExportProvider;
import org.ccpor.export.BoardExportService;
import org.ccpor.export.CourtExportService;
import org.ccpor.export.HistoryExportService;
import org.ccpor.export.OverviewExportService;
import org.ccpor.history.HistoryFilter;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.overview.ui.OverviewExport;

/** Opens the dialogs of exports. What may be in a file, the services decide at the click. */
@SpringComponent
class ExportCommand implements ExportProvider, OverviewExport {
    private static final String RECORDS = "public-records";

    private final BoardExportService boards;
    private final CourtExportService courts;
    private final HistoryExportService histories;
    private final OverviewExportService overviews;
    private final CurrentViewer viewer;

    ExportCommand(
            BoardExportService boards,
            CourtExportService courts,
            HistoryExportService histories,
            OverviewExportService overviews,
            CurrentViewer viewer) {
        this.boards = boards;
        this.courts = courts;
        this.histories = histories;
        this.overviews = overviews;
        this.viewer = viewer;
    }

    @Override
    public void board(List<String> slugs, String filter) {
        if (slugs.isEmpty()) {
            Notices.info("Nothing to export with this filter.");
            return;
        }
        var dialog = new ExportDialog(
                        "Export", count(slugs) + (filter.isEmpty() ? ", no filter." : ". Filter: " + filter))
                .offer("Board", "Courts grouped by phase, as they stand.", _ -> boards.board(slugs, filter))
                .offer(
                        "List",
                        "One row for each court; Excel and CSV with all columns.",
                        kind -> boards.list(slugs, filter, kind));
        records(dialog, "").open();
    }

    @Override
    public void court(String slug) {
        var dialog = new ExportDialog(
                        "Export this court",
                        "Dates, checklist, blockers, contacts, forms and their accepted answers."
                                + (viewer.get().coordinates()
                                        ? " With security-sensitive answers, because you are of the CCPOR team: hand it on with care."
                                        : " Security-sensitive answers are left out.")
                                + " The court's activity will show this export.")
                .offer("", "", _ -> courts.court(slug));
        records(dialog, "?court=" + slug).open();
    }

    @Override
    public void history(String slug, HistoryFilter filter, String words) {
        new ExportDialog(
                        "Export this history",
                        "All lines, also those that are not shown yet. "
                                + (words.isEmpty() ? "No filter." : "Filter: " + words + "."))
                .offer("", "", _ -> histories.court(slug, filter, words))
                .open();
    }

    @Override
    public void overview() {
        new ExportDialog("Export the overview", "As of now, for whoever has no account here.")
                .offer(
                        "Two pages",
                        "Figures, next go-lives, slips, waiting and the forecast.",
                        _ -> overviews.overview(false))
                .offer(
                        "With all lists",
                        "Also every live court, every waiting item and the table of each chart.",
                        _ -> overviews.overview(true))
                .open();
    }

    private ExportDialog records(ExportDialog dialog, String query) {
        return viewer.get().coordinates()
                ? dialog.more("Public records of a court, by days…", RECORDS + query)
                : dialog;
    }

    private static String count(List<String> slugs) {
        return Count.of(slugs.size(), "court");
    }
}
