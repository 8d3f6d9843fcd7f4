package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.ccpor.courtpage.CourtPlace;
import org.ccpor.courtpage.CourtTab;
import org.ccpor.courtpage.PhaseTimes;
import org.ccpor.deployment.CardChangeKind;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.history.HistoryFilter;
import org.ccpor.history.HistoryService;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** Everything about one court; only the tab that is seen is kept current. */
class CourtPage extends Composite<Div> {
    private static final long serialVersionUID = 1L;
    private static final int MOVES = 100;

    private final transient HistoryService history;
    private final transient Clock clock;
    private final String slug;
    private final CourtHeader header;
    private final PhaseTrack track = new PhaseTrack();
    private final CourtTabs tabs = new CourtTabs(this::chosen);
    private final CourtOverview overview;
    private final CourtChecklist checklist;
    private final CourtComments comments;
    private final CourtActivity activity;
    private final Map<CourtTab, CourtFormPanel> panes = new EnumMap<>(CourtTab.class);
    private final transient CourtForms forms;
    private final transient Consumer<CourtPlace> moved;
    private transient @Nullable DeploymentDetails shown;
    private transient Map<Phase, LocalDate> left = Map.of();
    private transient List<FormLine> lines = List.of();
    private CourtPlace place = CourtPlace.START;

    CourtPage(
            String slug,
            CourtPageModel model,
            ItemCommand items,
            CourtForms forms,
            HistoryService history,
            Clock clock,
            Runnable changed,
            Runnable close,
            Consumer<CourtPlace> moved) {
        this.slug = slug;
        this.history = history;
        this.clock = clock;
        this.forms = forms;
        this.moved = moved;
        header = new CourtHeader(model, changed, close);
        overview = new CourtOverview(model, items, forms.sessions("Training sessions"), clock, changed);
        checklist = new CourtChecklist(items, changed);
        comments = new CourtComments(slug, items.comments());
        activity = new CourtActivity(slug, history, model.names(), clock, model.exports());
        for (var tab : CourtTab.values()) {
            tabs.add(
                    tab,
                    switch (tab) {
                        case OVERVIEW -> overview;
                        case CHECKLIST -> checklist;
                        case COMMENTS -> comments;
                        case ACTIVITY -> activity;
                        default -> panes.computeIfAbsent(tab, it -> new CourtFormPanel(it, forms));
                    });
        }
        getContent().addClassName("court-page");
        getContent().add(header, track, tabs);
    }

    /** Who else has it open. */
    void people(Component people) {
        header.people(people);
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
                    history.page(
                            slug, new HistoryFilter(CardChangeKind.MOVED.area(), null, null, null, null), null, MOVES),
                    clock);
        }
        var today = LocalDate.now(clock);
        header.show(now, today);
        track.show(now, left, today);
        tabs.label(
                CourtTab.CHECKLIST,
                "Checklist " + now.card().done() + "/" + now.card().total());
        count();
        fill();
    }

    /** Goes to a tab, or to a form in it; one that the court does not have leads to the overview. */
    void go(CourtPlace wanted) {
        place = wanted;
        tabs.show(wanted.tab());
        if (shown != null) {
            count();
        }
        fill();
    }

    private void chosen() {
        place = new CourtPlace(tabs.selected(), null);
        if (!place.tab().forms().isEmpty()) {
            count();
        }
        fill();
        moved.accept(place);
    }

    private void count() {
        lines = forms.lines(slug).stream().filter(FormLine::applicable).toList();
        panes.keySet().forEach(it -> {
            tabs.offer(it, !it.among(lines).isEmpty());
            tabs.label(it, it.label(lines));
        });
        if (!place.tab().forms().isEmpty() && place.tab().among(lines).isEmpty()) {
            place = CourtPlace.START;
            tabs.show(place.tab());
        }
    }

    private void fill() {
        if (shown == null) {
            return;
        }
        switch (tabs.selected()) {
            case OVERVIEW -> overview.show(shown);
            case CHECKLIST -> checklist.show(shown);
            case COMMENTS -> comments.show(place.comment());
            case ACTIVITY -> activity.show();
            default -> pane(tabs.selected()).show(lines, place.form());
        }
        panes.forEach((tab, pane) -> {
            if (tab != tabs.selected()) {
                pane.release();
            }
        });
    }

    private CourtFormPanel pane(CourtTab tab) {
        return Objects.requireNonNull(panes.get(tab));
    }
}
