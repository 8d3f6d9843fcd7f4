package org.ccpor.standup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.HeaderPart;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.board.ui.CardModel;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;
import org.ccpor.standup.StandUpChanged;
import org.ccpor.standup.StandUpChanged.Part;
import org.ccpor.standup.WallAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * The stand-up on a wall: no actions, read from four metres. Follows the stand-up that runs; else it turns its pages
 * itself. Opens for who may see all courts, and for a display by its key.
 */
@Route(value = "wall", autoLayout = false)
@PageTitle("Wall · CCPOR Deployment")
@AnonymousAllowed
class WallView extends LiveComposite<Div> implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final int TURN_MILLIS = 18_000;

    private final transient StandUpModel model;
    private final transient WallAccess wallAccess;
    private final Div live = new Div();
    private final Span what = new Span();
    private final Span count = new Span();
    private final TimerMark timer;
    private final WalkList walk = new WalkList(_ -> {});
    private final WallNotes notes = new WallNotes();
    private final CourtPanel pane;
    private final Div columns = new Div();
    private final Paragraph words = new Paragraph();
    private @Nullable String key;
    private Registration turning = () -> {};
    private boolean entered;
    private boolean open;
    private boolean paused;
    private int page;

    WallView(StandUpModel model, WallAccess wallAccess, List<HeaderPart> parts) {
        this.model = model;
        this.wallAccess = wallAccess;
        timer = new TimerMark(model.clock());
        pane = new CourtPanel(model.clock(), new Div(), notes);
        parts.stream().filter(it -> it.place() == HeaderPart.Place.LIVE).forEach(it -> live.add(it.create()));
        count.addClassNames("t", "idle");
        var grow = new Div();
        grow.addClassName("grow");
        var head = new Div(new H1("CCPOR deployment"), what, grow, count, timer, live);
        head.addClassName("wall-head");
        columns.addClassName("su-columns");
        columns.add(walk, pane);
        words.addClassName("wall-words");
        getElement().setAttribute("role", "main");
        addClassName("wall");
        add(head, words, columns);
        follow(
                Set.of(
                        new StandUpChanged(Part.WALK),
                        new StandUpChanged(Part.NOTES),
                        new StandUpChanged(Part.DISPLAYS),
                        BoardRefreshed.EVERY),
                this::refresh);
    }

    /** @throws AccessDeniedException for contacts, who see their own court only */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var person = person(model.viewer());
        if (person != null && (person.coordinates() || person.role() == Role.EXECUTIVE)) {
            enter(true);
            return;
        }
        key = WallKey.of(entering.getLocation()).orElse(null);
        if (key != null) {
            enter(wallAccess.opens(key));
            WallKey.keep(key);
        } else if (person != null) {
            throw new AccessDeniedException("The wall shows every court");
        } else {
            entering.forwardTo("login");
        }
    }

    private void enter(boolean mayLook) {
        open = mayLook;
        entered = true;
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI();
        page.getPage().getHistory().replaceState(null, "wall");
        // The call also keeps an unattended screen open.
        page.setPollInterval(TURN_MILLIS);
        turning = page.addPollListener(_ -> turn(paused ? 0 : 1));
        for (var key : List.of(Key.SPACE, Key.KEY_P)) {
            Shortcuts.addShortcutListener(this, () -> pause(!paused), key);
        }
        Shortcuts.addShortcutListener(this, () -> turn(1), Key.ARROW_RIGHT);
        Shortcuts.addShortcutListener(this, () -> turn(-1), Key.ARROW_LEFT);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        turning.remove();
        detached.getUI().setPollInterval(-1);
    }

    void turn(int pages) {
        page += pages;
        refresh();
    }

    private void pause(boolean on) {
        paused = on;
        refresh();
    }

    private void refresh() {
        if (!entered) {
            return;
        }
        if (!open) {
            blank(
                    "This display is not signed in any more. A coordinator adds it again under Stand-up, Displays on walls.");
            return;
        }
        try {
            read(() -> WallScene.read(model, page)).ifPresentOrElse(this::show, () -> {
                open = false;
                refresh();
            });
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            // The mark says since when this is not the newest; the next turn of the page tries again.
            what.setText("The database does not answer");
        }
    }

    private <T> Optional<T> read(Supplier<T> work) {
        return key == null ? Optional.of(work.get()) : wallAccess.read(key, work);
    }

    private void blank(String sentence) {
        columns.setVisible(false);
        count.setVisible(false);
        timer.setVisible(false);
        live.setVisible(false);
        words.setText(sentence);
        words.setVisible(true);
        walk.show(List.of());
    }

    private void show(WallScene scene) {
        var standUp = scene.standUp();
        var card = scene.card();
        var briefing = scene.briefing();
        what.setText(standUp != null ? "Stand-up, " + standUp.leadName() + " leads" : paused ? "Paused" : "");
        count.setVisible(standUp != null);
        count.setText(
                standUp == null
                        ? ""
                        : standUp.discussed() + " of " + standUp.stops().size());
        timer.show(standUp == null ? null : standUp.timerEndsAt());
        columns.setVisible(card != null);
        words.setVisible(card == null);
        words.setText("No court is in deployment.");
        walk.show(scene.walk());
        if (card != null && briefing != null) {
            pane.show(
                    card,
                    CardModel.shared(card, model.board().current()),
                    briefing,
                    Since.words(scene.since(), model.clock()));
            notes.show(scene.notes());
        }
    }

    private static @Nullable Viewer person(CurrentViewer viewer) {
        try {
            return viewer.get();
        } catch (AccessDeniedException nobody) {
            return null;
        }
    }
}
