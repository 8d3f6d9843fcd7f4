package org.ccpor.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.PageKeys;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.collaboration.PresenceChanged;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The board, and over it the court named in the URL. Wires the parts; {@link BoardPanel} decides. */
@Route("")
@RouteAlias("court/:slug")
@Menu(title = "Board", order = 2)
@PermitAll
@Tag("deployment-board")
class BoardView extends HtmlContainer implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final String COURT = "slug";
    private static final String SLUG = "event.target.dataset.court";
    private static final String IN = "event.target.dataset.in";
    private static final String VERSION = "Number(event.target.dataset.version)";

    private static final String ON_A_CARD =
            "event.target.matches('article[data-court]') && !event.ctrlKey && !event.metaKey && ";

    private static final String NOT_TYPING = "!event.ctrlKey && !event.metaKey && !event.altKey"
            + " && !event.target.closest('input, textarea, select, [contenteditable]')"
            + " && !document.querySelector('vaadin-dialog[opened]')";

    private final BoardPanel screen;
    private final CourtDrawer drawer;
    private final transient BoardMetrics meters;
    private final transient PageKeys<JsonNode> keys;
    private final Popover help = new Popover();
    private @Nullable String court;
    private Registration pageKeys = () -> {};

    BoardView(BoardPanel screen, CourtDrawer drawer, BoardMetrics meters) {
        this.screen = screen;
        this.meters = meters;
        this.drawer = drawer;
        addClassName("board-view");
        drawer.onClose(() -> getUI().ifPresent(ui -> ui.navigate("", parameters())));
        drawer.onMove(this::moved);
        screen.onOpen(card -> getUI().ifPresent(ui -> ui.navigate("court/" + card.slug(), parameters())));
        screen.onQuery(_ -> replaceUrl());
        keys = new PageKeys<JsonNode>()
                .tell("Search", "/")
                .tell("Next card", "Tab")
                // Without Alt they are the browser's, which moves the focus.
                .tell("Card above or below", "ArrowUp", "ArrowDown")
                .on("Open the court", it -> screen.open(slug(it)), "Enter")
                .on("Move the card one phase back or on", this::step, "ArrowLeft", "ArrowRight")
                .on(
                        "Move the card up or down in its column, for everyone",
                        it -> screen.nudge(slug(it), direction(it)),
                        "Alt ArrowUp",
                        "Alt ArrowDown")
                .on("Actions of the card", it -> screen.menu(slug(it)), "m")
                .on("Assign the court to somebody of the team", it -> screen.assign(slug(it)), "a")
                .on("Select the card for a bulk edit", it -> screen.pick(slug(it)), "x")
                .tell("Undo what you did last", "Ctrl Z")
                .tell("Close what is open", "Escape")
                .tell("This help", "?");
        screen.onHelp(this::help);
        help.setAriaLabel("Keys and legend");
        help.setTarget(screen.more());
        help.setPosition(PopoverPosition.BOTTOM_END);
        help.setOpenOnClick(false);
        help.setAutofocus(true);
        help.addClassName("keys-popover");
        add(screen, help);
        getElement().appendChild(drawer.getElement());
        getElement()
                .addEventListener("keydown", it -> {
                    var event = it.getEventData();
                    keys.press(event.path(PageKeys.NAME).asString(), event);
                })
                .setFilter(ON_A_CARD + keys.filter(_ -> true))
                .preventDefault()
                .stopPropagation()
                .addEventData(PageKeys.NAME)
                .addEventData(SLUG)
                .addEventData(IN)
                .addEventData(VERSION);
        LiveComposite.follow(this, Set.of(BoardRefreshed.EVERY), this::refresh);
        LiveComposite.follow(this, Set.of(new PresenceChanged()), screen::lookForPeople);
    }

    private void refresh() {
        var newer = screen.refresh();
        drawer.refresh();
        if (newer) {
            meters.drawn();
        }
    }

    private QueryParameters parameters() {
        return new QueryParameters(screen.query().parameters());
    }

    /** A tab of the court is a place one can go back from. */
    private void moved() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().pushState(null, address()));
    }

    private String address() {
        var all = new LinkedHashMap<>(screen.query().parameters());
        if (court != null) {
            all.putAll(drawer.place());
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
            drawer.open(court, navigation.getLocation().getQueryParameters().getParameters());
        } else if (before != null) {
            drawer.close();
            screen.focus(before);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://js/board.js");
        pageKeys = Registration.combine(
                pageKey("?", "0", this::help),
                // By the browser at once: a person types on without waiting for an answer.
                pageKey("/", "document.querySelector('.board-search input')?.focus()", () -> {}));
        meters.opened();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        pageKeys.remove();
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

    /** A key of the whole page, while nobody types and no dialog is open. */
    private Registration pageKey(String key, String atOnce, Runnable action) {
        var pressed = "event.key == '%s' && ".formatted(key) + NOT_TYPING;
        return UI.getCurrentOrThrow()
                .getElement()
                .addEventListener("keydown", _ -> action.run())
                .setFilter(pressed)
                .preventDefault()
                .addEventData(pressed + " && " + atOnce);
    }

    /** Beside the board, which stays in use; pressed again it goes away. */
    private void help() {
        if (help.isOpened()) {
            help.close();
            return;
        }
        if (help.getChildren().findAny().isEmpty()) {
            help.add(new H2("Kinds of steps"), new Legend(), new H2("Keys on the board"), keys.list());
        }
        help.open();
    }

    private static String slug(JsonNode event) {
        return event.path(SLUG).asString();
    }

    private static int direction(JsonNode event) {
        return event.path(PageKeys.NAME).asString().matches("ArrowLeft|Alt ArrowUp") ? -1 : 1;
    }

    private void step(JsonNode event) {
        var from = phase(event.path(IN).asString());
        var target = direction(event) < 0 ? from.previous() : from.next();
        target.ifPresent(
                it -> screen.move(slug(event), from, event.path(VERSION).asInt(), it));
    }

    private static Phase phase(String slug) {
        return Objects.requireNonNull(Phase.ofSlug(slug).orElse(null), "Not a phase");
    }
}
