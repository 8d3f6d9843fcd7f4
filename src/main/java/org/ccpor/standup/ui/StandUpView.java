package org.ccpor.standup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ccpor.base.Outage;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.KeyListener;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.base.ui.PageKeys;
import org.ccpor.board.BoardRefreshed;
import org.ccpor.identity.Viewer;
import org.ccpor.standup.RunningStandUp;
import org.ccpor.standup.StandUpChanged;
import org.ccpor.standup.StandUpChanged.Part;
import org.ccpor.standup.StandUpScope;
import org.ccpor.standup.WalkOrderRule;
import org.ccpor.standup.ui.StandUpCommand.Place;
import org.jspecify.annotations.Nullable;

/**
 * The daily stand-up. Everybody here follows the court it is at; the address names another one while a person looks
 * elsewhere, so that going back and loading again keep the place.
 */
@Route("stand-up")
@PageTitle("Stand-up · CCPOR Deployment")
@Menu(title = "Stand-up", order = 3)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR", "EXECUTIVE"})
class StandUpView extends LiveComposite<Div> implements BeforeEnterObserver, WalkHead.Listener {
    private static final long serialVersionUID = 1L;
    private static final String COURT = "court";

    private final transient StandUpModel model;
    private final transient List<Command<Place>> atCourt;
    private final transient PageKeys<Place> table;
    private final transient List<Command<Place>> timing;
    private final transient List<Command<Place>> ending;
    private final CommandRun run = new CommandRun();
    private final transient Viewer viewer;
    private final StartPanel start;
    private @Nullable KeyListener keys;
    private @Nullable StandUpPanel screen;
    private transient @Nullable RunningStandUp shown;
    private @Nullable String elsewhere;
    private boolean unread;

    StandUpView(StandUpModel model) {
        this.model = model;
        var commands = new StandUpCommand(model);
        atCourt = commands.atCourt(this::writeNote);
        table = new PageKeys<Place>()
                .on("Next court", _ -> step(1), "ArrowRight", "j")
                .on("Court before", _ -> step(-1), "ArrowLeft", "k")
                .run(atCourt, run, () -> {})
                .run(List.of(commands.lead()), run, () -> {})
                .on("Return to where the stand-up is", _ -> address(null), "f", "Escape")
                .on("This help", _ -> keys(), "?");
        timing = List.of(commands.startTimer(), commands.stopTimer());
        ending = List.of(commands.end());
        viewer = model.viewer().get();
        start = new StartPanel(viewer.coordinates(), viewer.coordinates(), this::begin);
        addClassName("stand-up");
        add(start);
        follow(Set.of(new StandUpChanged(Part.WALK), BoardRefreshed.EVERY), this::refresh);
        follow(
                new StandUpChanged(Part.NOTES),
                () -> reading(() -> {
                    if (screen != null) {
                        screen.refreshNotes();
                    }
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        elsewhere = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(COURT)
                .orElse(null);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        keys = new KeyListener(attached.getUI(), table, this::press);
        model.people().come(this, viewer);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (keys != null) {
            keys.remove();
        }
        model.people().leave(this);
    }

    private void refresh() {
        reading(() -> model.standUps().running().ifPresentOrElse(this::show, this::showNone));
    }

    private void show(RunningStandUp now) {
        if (screen == null || shown == null || shown.id() != now.id()) {
            screen = new StandUpPanel(model, atCourt, this, this::press, this::look);
            removeAll();
            add(screen);
            model.standUps().join(now.id());
        } else if (elsewhere == null && !Objects.equals(shown.court(), now.court()) && screen.busy()) {
            // A half-typed note is never taken away: this person stays where they write.
            elsewhere = shown.court();
            address(elsewhere);
        }
        if (Objects.equals(elsewhere, now.court())) {
            elsewhere = null;
        }
        shown = now;
        screen.show(now, here(now));
    }

    private void showNone() {
        if (shown != null) {
            var ended = shown.id();
            shown = null;
            screen = null;
            Notices.info("The stand-up has ended. This is its summary.");
            getUI().ifPresent(it -> it.navigate("stand-up/past/" + ended));
            return;
        }
        var snapshot = model.board().current();
        var since = model.standUps().since();
        var cards = snapshot.cards().values();
        start.show(
                Since.words(since, model.clock()),
                new int[] {
                    WalkOrderRule.of(cards, StandUpScope.USUAL, since, snapshot.today())
                            .size(),
                    WalkOrderRule.of(cards, new StandUpScope(StandUpScope.USUAL.walk(), true), since, snapshot.today())
                            .size()
                },
                viewer.coordinates());
    }

    private @Nullable String here(RunningStandUp now) {
        return elsewhere != null && model.board().current().cards().containsKey(elsewhere) ? elsewhere : now.court();
    }

    /** Looks at a court: with everybody when this person leads, alone otherwise. */
    void look(String court) {
        var now = shown;
        if (now == null) {
            return;
        }
        if (now.lead().equals(viewer.userName())) {
            address(null);
            Notices.attempt(() -> model.standUps().go(now.id(), court));
        } else {
            address(court.equals(now.court()) ? null : court);
        }
    }

    private void address(@Nullable String court) {
        if (!Objects.equals(court, elsewhere) || court != null) {
            getUI().ifPresent(it -> it.navigate(
                    StandUpView.class,
                    court == null ? QueryParameters.empty() : QueryParameters.simple(Map.of(COURT, court))));
        }
    }

    /** A key, or the button that does the same. */
    void press(String key) {
        var now = shown;
        if (now != null && screen != null) {
            table.press(key, place(now, here(now)));
        }
    }

    private Place place(RunningStandUp now, @Nullable String court) {
        return new Place(
                now,
                court,
                court == null ? null : model.board().current().cards().get(court));
    }

    private void start(List<Command<Place>> offered) {
        var now = shown;
        if (now != null) {
            run.first(offered, place(now, here(now)), () -> {});
        }
    }

    private void begin(StandUpScope lens) {
        Notices.attempt(() -> {
            var begun = model.standUps().start(lens);
            if (begun.joined()) {
                Notices.info(model.names().of(begun.by()) + " started this stand-up a moment ago; you joined it.");
            }
        });
    }

    private void writeNote() {
        if (screen != null) {
            screen.writeNote();
        }
    }

    @Override
    public void step(int steps) {
        if (shown != null) {
            shown.from(here(shown), steps).ifPresent(this::look);
        }
    }

    @Override
    public void choose(StandUpScope lens) {
        if (shown != null) {
            var id = shown.id();
            Notices.attempt(() -> model.standUps().choose(id, lens));
        }
    }

    @Override
    public void lead() {
        press("l");
    }

    @Override
    public void timer() {
        start(timing);
    }

    @Override
    public void end() {
        start(ending);
    }

    @Override
    public void keys() {
        if (keys != null) {
            var help = table.help("Keys of the stand-up");
            help.add(keys.choice());
            help.open();
        }
    }

    private void reading(Runnable work) {
        try {
            work.run();
            unread = false;
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            if (!unread) {
                unread = true;
                Notices.refused("The stand-up could not be read just now; it goes on as soon as the database answers.");
                // The board is read again until that works, which wakes this page as well.
                model.board().reload();
            }
        }
    }
}
