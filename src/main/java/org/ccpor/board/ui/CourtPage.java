package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.history.History;
import org.ccpor.history.HistoryFilter;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** Everything about one court; only the tab that is seen is kept current. */
class CourtPage extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int MOVES = 100;

    private final transient History history;
    private final transient Clock clock;
    private final String slug;
    private final CourtHeader header;
    private final PhaseTrack track = new PhaseTrack();
    private final TabSheet tabs = new TabSheet();
    private final Tab overviewTab = new Tab("Overview");
    private final Tab checklistTab = new Tab("Checklist");
    private final Tab activityTab = new Tab("Activity");
    private final CourtOverview overview;
    private final CourtChecklist checklist;
    private final CourtActivity activity;
    private transient @Nullable DeploymentDetails shown;
    private transient Map<Phase, LocalDate> left = Map.of();

    CourtPage(
            String slug,
            CourtDialogs dialogs,
            ItemCommands items,
            History history,
            Clock clock,
            Runnable changed,
            Runnable close) {
        this.slug = slug;
        this.history = history;
        this.clock = clock;
        header = new CourtHeader(dialogs, changed, close);
        overview = new CourtOverview(dialogs, items, clock, changed);
        checklist = new CourtChecklist(items, changed);
        activity = new CourtActivity(slug, history, clock);
        tabs.addClassName("court-tabs");
        tabs.add(overviewTab, overview);
        tabs.add(checklistTab, checklist);
        tabs.add(activityTab, activity);
        tabs.addSelectedChangeListener(_ -> fill());
        getContent().addClassName("court-page");
        getContent().add(header, track, tabs);
    }

    void focusName() {
        header.focusName();
    }

    @Nullable DeploymentDetails shown() {
        return shown;
    }

    void show(DeploymentDetails now) {
        var before = shown;
        shown = now;
        if (before == null || before.card().phase() != now.card().phase()) {
            left = PhaseTimes.left(
                    history.page(slug, new HistoryFilter("phase.", null, null, null, null), null, MOVES), clock);
        }
        var today = LocalDate.now(clock);
        header.show(now, today);
        track.show(now, left, today);
        checklistTab.setLabel(
                "Checklist " + now.card().done() + "/" + now.card().total());
        fill();
    }

    private void fill() {
        if (shown == null) {
            return;
        }
        var tab = Objects.requireNonNull(tabs.getSelectedTab());
        if (tab == overviewTab) {
            overview.show(shown);
        } else if (tab == checklistTab) {
            checklist.show(shown);
        } else {
            activity.show();
        }
    }
}
