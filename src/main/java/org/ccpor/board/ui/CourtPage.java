package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
    private final CourtTabs tabs = new CourtTabs(this::fill);
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
        tabs.add("Overview", overview);
        tabs.add("Checklist", checklist);
        tabs.add("Activity", activity);
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
        tabs.label(1, "Checklist " + now.card().done() + "/" + now.card().total());
        fill();
    }

    private void fill() {
        if (shown == null) {
            return;
        }
        switch (tabs.selected()) {
            case 0 -> overview.show(shown);
            case 1 -> checklist.show(shown);
            default -> activity.show();
        }
    }
}
