package org.ccpor.standup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.board.ui.CardModel;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.Viewer;
import org.ccpor.standup.RunningStandUp;
import org.ccpor.standup.StandUpScope;
import org.ccpor.standup.WalkOrderRule;
import org.ccpor.standup.ui.StandUpCommand.Place;
import org.jspecify.annotations.Nullable;

/** The running stand-up: the walk on the left, one court on the right. */
class StandUpPanel extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient StandUpModel model;
    private final transient Viewer viewer;
    private final WalkHead head;
    private final AwayStrip away;
    private final WalkList walk;
    private final ActionBar actions;
    private final CourtPanel pane;
    private final Div notesPlace = new Div();
    private final Div columns = new Div();
    private final Div nobody = new Div();
    private @Nullable NotesPanel notes;
    private long read = -1;
    private String readCourt = "";

    StandUpPanel(
            StandUpModel model,
            List<Command<Place>> catalog,
            WalkHead.Listener listener,
            Consumer<String> press,
            Consumer<String> look) {
        this.model = model;
        this.viewer = model.viewer().get();
        var coordinates = viewer.coordinates();
        head = new WalkHead(model.clock(), coordinates, listener);
        away = new AwayStrip(() -> press.accept("f"));
        walk = new WalkList(look);
        actions = new ActionBar(catalog, press);
        pane = new CourtPanel(model.clock(), actions, notesPlace);
        var all = new NativeButton(
                "Look at all courts", _ -> listener.choose(new StandUpScope(StandUpScope.USUAL.walk(), true)));
        all.addClassNames("btn", "primary");
        var leave = new NativeButton("End the stand-up", _ -> listener.end());
        leave.addClassName("btn");
        var offers = new Div(all, leave);
        offers.addClassName("su-links");
        offers.setVisible(coordinates);
        nobody.add(new Paragraph("No court changed, is late, blocked or at risk, or goes live soon."), offers);
        nobody.addClassName("su-start");
        columns.addClassName("su-columns");
        columns.add(walk, pane);
        getContent().addClassName("su-screen");
        getContent().add(head, away, nobody, columns);
        follow(StandUpPeople.HERE, () -> head.show(model.people().here()));
    }

    /** Whether moving on would take a half-written note away. */
    boolean busy() {
        return notes != null && notes.busy();
    }

    void writeNote() {
        if (notes != null) {
            notes.focus();
        }
    }

    void refreshNotes() {
        if (notes != null) {
            notes.refresh();
        }
    }

    /** @param here court this person looks at; {@code null} if the walk is empty */
    void show(RunningStandUp now, @Nullable String here) {
        var snapshot = model.board().current();
        var card = here == null ? null : snapshot.cards().get(here);
        var faces = now.stops().stream()
                .map(it -> face(now, it, here, snapshot.cards().get(it.court())))
                .flatMap(java.util.Optional::stream)
                .toList();
        var counts = new int[] {
            WalkOrderRule.of(snapshot.cards().values(), StandUpScope.USUAL, now.since(), snapshot.today())
                    .size(),
            WalkOrderRule.of(
                            snapshot.cards().values(),
                            new StandUpScope(StandUpScope.USUAL.walk(), true),
                            now.since(),
                            snapshot.today())
                    .size()
        };
        head.show(now, viewer, here == null ? "" : here, counts);
        walk.show(faces);
        nobody.setVisible(card == null);
        columns.setVisible(card != null);
        var there = now.court() == null ? null : snapshot.cards().get(now.court());
        if (card != null && there != null && card != there && !card.slug().equals(there.slug())) {
            away.show(card.court(), there.court());
        } else {
            away.setVisible(false);
        }
        if (card != null) {
            showCourt(now, card, snapshot.touched(card.slug()));
        }
    }

    private void showCourt(RunningStandUp now, CourtCard card, long touched) {
        actions.show(new Place(now, card.slug(), card));
        if (touched == read && card.slug().equals(readCourt)) {
            return;
        }
        var face = CardModel.shared(card, model.board().current());
        pane.show(card, face, model.briefings().of(card.slug(), now.since()), Since.words(now.since(), model.clock()));
        read = touched;
        readCourt = card.slug();
        if (notes == null || !notes.court().equals(card.slug())) {
            notes = new NotesPanel(model.notes(), now.id(), card.slug(), viewer.userName(), viewer.coordinates());
            notesPlace.removeAll();
            notesPlace.add(notes);
            notes.refresh();
        }
    }

    private java.util.Optional<WalkCard.Model> face(
            RunningStandUp now, RunningStandUp.Stop stop, @Nullable String here, @Nullable CourtCard card) {
        return java.util.Optional.ofNullable(card)
                .map(it -> new WalkCard.Model(
                        CardModel.shared(it, model.board().current()),
                        Objects.equals(now.court(), it.slug()),
                        Objects.equals(here, it.slug()),
                        stop.discussed(),
                        now.parked().contains(it.slug())));
    }
}
