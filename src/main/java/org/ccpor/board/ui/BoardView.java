package org.ccpor.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.collaboration.PresenceChanged;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** The board, and over it the court named in the URL. Wires the parts; {@link BoardScreen} decides. */
@Route("")
@RouteAlias("court/:slug")
@PermitAll
class BoardView extends LiveComposite<Div> implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String COURT = "slug";

    private final BoardScreen screen;
    private final CourtDrawer drawer;
    private final transient BoardMeters meters;
    private @Nullable String court;
    private CourtPlace at = CourtPlace.START;

    BoardView(BoardScreen screen, CourtDrawer drawer, BoardMeters meters) {
        this.screen = screen;
        this.meters = meters;
        this.drawer = drawer;
        addClassName("board-view");
        drawer.onClose(() -> getUI().ifPresent(ui -> ui.navigate("", parameters())));
        drawer.onMove(this::moved);
        screen.onOpen(card -> getUI().ifPresent(ui -> ui.navigate("court/" + card.slug(), parameters())));
        screen.onQuery(_ -> replaceUrl());
        add(screen, drawer);
        follow(BoardRefreshed.EVERY, this::refresh);
        follow(new PresenceChanged(), screen::lookForPeople);
    }

    private void refresh() {
        screen.refresh();
        drawer.refresh();
        meters.drawn();
    }

    private QueryParameters parameters() {
        return new QueryParameters(screen.query().parameters());
    }

    /** A tab of the court is a place one can go back from. */
    private void moved(CourtPlace place) {
        at = place;
        getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address()));
    }

    private String address() {
        var all = new LinkedHashMap<>(screen.query().parameters());
        if (court != null) {
            all.putAll(at.parameters());
        }
        var query = new QueryParameters(all).getQueryString();
        return (court == null ? "" : "court/" + court) + (query.isEmpty() ? "" : "?" + query);
    }

    private void replaceUrl() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var slug = enter.getRouteParameters().get(COURT).orElse(null);
        if (slug != null && !screen.mayOpen(slug)) {
            enter.rerouteToError(NotFoundException.class);
            return;
        }
        court = slug;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        screen.show(
                BoardQuery.parse(navigation.getLocation().getQueryParameters().getParameters()));
        var before = drawer.court();
        if (court != null) {
            at = CourtPlace.parse(navigation.getLocation().getQueryParameters().getParameters());
            drawer.open(court);
            drawer.go(at);
        } else if (before != null) {
            drawer.close();
            screen.focus(before);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript("context://js/board-touch.js");
        attached.getUI().getPage().addJavaScript("context://js/board.js");
        getElement().executeJs("window.ccporBoard.attach(this)");
        meters.opened();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        meters.closed();
    }

    @Override
    public String getPageTitle() {
        return court == null ? "Board · CCPOR Deployment" : screen.nameOf(court) + " · CCPOR Deployment";
    }

    /** A card was dropped: {@code after} is the court it was dropped below, empty at the top. */
    @ClientCallable
    void drop(String slug, String from, int version, String to, String after) {
        screen.drop(slug, phase(from), version, phase(to), after);
    }

    /** Arrow keys: one phase back or on. */
    @ClientCallable
    void step(String slug, String from, int version, int step) {
        var target = step < 0 ? phase(from).previous() : phase(from).next();
        target.ifPresent(it -> screen.move(slug, phase(from), version, it));
    }

    /** Alt and an arrow: one place up or down inside the column, for everyone. */
    @ClientCallable
    void nudge(String slug, int step) {
        screen.nudge(slug, step);
    }

    @ClientCallable
    void pick(String slug) {
        screen.pick(slug);
    }

    @ClientCallable
    void help() {
        new KeysDialog().open();
    }

    private static Phase phase(String slug) {
        return Objects.requireNonNull(Phase.ofSlug(slug).orElse(null), "Not a phase");
    }
}
