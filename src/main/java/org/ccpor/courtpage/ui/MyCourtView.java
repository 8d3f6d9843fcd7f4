package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.collaboration.ui.PresenceComponentFactory;
import org.ccpor.courtpage.ui.MyCourtModel.MyCourt;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Where court and LEA contacts land: their own court; with several, the one of the address. */
@Route("my-court")
@RouteAlias("my-court/:slug")
@PageTitle("My court · CCPOR Deployment")
@Menu(title = "My court", order = 1)
@RolesAllowed({"COURT_CONTACT", "LEA_CONTACT"})
class MyCourtView extends LiveComposite<Div> implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient MyCourtModel model;
    private final transient BoardSnapshots snapshots;
    private final transient PresenceComponentFactory people;
    private final transient Viewer viewer;
    private final MyCourtPage page;
    private final Nav courts = new Nav();
    private transient @Nullable CourtCard seen;
    private @Nullable String court;

    MyCourtView(
            MyCourtModel model,
            BoardSnapshots snapshots,
            ItemCommand items,
            CourtForms screens,
            PresenceComponentFactory people,
            CurrentViewer viewer,
            Clock clock) {
        this.people = people;
        this.model = model;
        this.snapshots = snapshots;
        this.viewer = viewer.get();
        page = new MyCourtPage(model, items, screens.sessions("Your next dates"), clock, this.viewer, this::reread);
        courts.addClassName("my-courts");
        courts.setAriaLabel("Your courts");
        addClassName("my-view");
        add(courts, page);
        follow(BoardRefreshed.EVERY, this::refresh);
    }

    /** @throws AccessDeniedException for a court of others */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var mine = viewer.courts().stream().sorted().toList();
        var wanted = entering.getRouteParameters().get("slug").orElse(mine.isEmpty() ? null : mine.getFirst());
        if (wanted == null || !viewer.serves(wanted)) {
            throw new AccessDeniedException("Not this viewer's court");
        }
        court = wanted;
        page.people(people.at(wanted));
        choose(mine, wanted);
        reread();
    }

    private void choose(List<String> mine, String now) {
        courts.removeAll();
        courts.setVisible(mine.size() > 1);
        for (var slug : mine) {
            var card = snapshots.current().cards().get(slug);
            var link = new Anchor("my-court/" + slug, card == null ? slug : card.court());
            link.getElement().setAttribute("router-link", true);
            if (slug.equals(now)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            courts.add(link);
        }
    }

    private void refresh() {
        if (court != null && snapshots.current().cards().get(court) != seen) {
            show(model::refreshed);
        }
    }

    private void reread() {
        show(model::read);
    }

    private void show(Function<String, MyCourt> read) {
        var slug = Objects.requireNonNull(court);
        seen = snapshots.current().cards().get(slug);
        try {
            var now = read.apply(slug);
            page.show(now);
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            seen = null;
            Notices.refused("Your court could not be read just now; it is tried again with the next change.");
        }
    }
}
