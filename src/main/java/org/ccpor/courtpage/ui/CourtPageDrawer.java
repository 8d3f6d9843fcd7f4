package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.Notices;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.board.ui.CourtDrawer;
import org.ccpor.collaboration.ui.PresenceComponentFactory;
import org.ccpor.courtpage.CourtPlace;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.history.HistoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The open court, over the board; the whole page on a narrow screen. Costs nothing while it is closed. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CourtPageDrawer extends Composite<Aside> implements CourtDrawer {
    private static final long serialVersionUID = 1L;

    /** Wherever the focus is; but Escape belongs to an open dialog, list, menu or form first. */
    private static final String LEAVES = "event.key == 'Escape' && !event.target.closest('.form-editor')"
            + " && !document.querySelector(':is(vaadin-dialog, vaadin-popover, vaadin-date-picker, vaadin-select,"
            + " vaadin-combo-box, vaadin-multi-select-combo-box)[opened]')";

    private final transient BoardSnapshots snapshots;
    private final transient DeploymentDetailsService deployments;
    private final transient CourtPageModel model;
    private final transient ItemCommand items;
    private final transient CourtForms forms;
    private final transient PresenceComponentFactory people;
    private final transient HistoryService history;
    private final transient Clock clock;
    private transient Runnable closing = () -> {};
    private transient Runnable moving = () -> {};
    private long seen;
    private boolean unread;
    private @Nullable String court;
    private CourtPlace at = CourtPlace.START;
    private @Nullable CourtPage page;

    CourtPageDrawer(
            BoardSnapshots snapshots,
            DeploymentDetailsService deployments,
            CourtPageModel model,
            ItemCommand items,
            CourtForms forms,
            PresenceComponentFactory people,
            HistoryService history,
            Clock clock) {
        this.people = people;
        this.snapshots = snapshots;
        this.deployments = deployments;
        this.model = model;
        this.items = items;
        this.forms = forms;
        this.history = history;
        this.clock = clock;
        getContent().addClassName("court-drawer");
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var keys = attached.getUI()
                .getElement()
                .addEventListener("keydown", _ -> leave())
                .setFilter(LEAVES);
        addDetachListener(left -> {
            left.unregisterListener();
            keys.remove();
        });
    }

    private void leave() {
        if (court != null) {
            closing.run();
        }
    }

    @Override
    public void onClose(Runnable action) {
        closing = action;
    }

    @Override
    public void onMove(Runnable action) {
        moving = action;
    }

    @Override
    public @Nullable String court() {
        return court;
    }

    @Override
    public Map<String, List<String>> place() {
        return court == null ? Map.of() : at.parameters();
    }

    @Override
    public void open(String slug, Map<String, List<String>> place) {
        at = CourtPlace.parse(place);
        if (!slug.equals(court)) {
            open(slug);
        }
        if (page != null) {
            page.go(at);
        }
    }

    private void open(String slug) {
        close();
        court = slug;
        seen = snapshots.current().touched(slug);
        unread = false;
        page = new CourtPage(slug, model, items, forms, history, clock, this::reload, () -> closing.run(), this::moved);
        page.people(people.at(slug));
        getContent().add(page);
        setVisible(true);
        reload();
        page.focusName();
    }

    private void moved(CourtPlace place) {
        at = place;
        moving.run();
    }

    @Override
    public void close() {
        court = null;
        page = null;
        getContent().removeAll();
        setVisible(false);
    }

    @Override
    public void refresh() {
        if (page == null || court == null) {
            return;
        }
        var now = snapshots.current().touched(court);
        if (now != seen) {
            seen = now;
            reload();
        }
    }

    /** After a command of this person, without waiting for the board's own news of it. */
    private void reload() {
        if (page == null || court == null) {
            return;
        }
        try {
            var details = deployments.details(court);
            getElement().setAttribute("aria-label", details.court().name());
            page.show(details);
            unread = false;
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("The court could not be read just now; it is tried again as soon as the database answers.");
            if (!unread) {
                unread = true;
                // The board is read again until that works, which wakes this drawer as well.
                snapshots.reload();
            }
        }
    }
}
