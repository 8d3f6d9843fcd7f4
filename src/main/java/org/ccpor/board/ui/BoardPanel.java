package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.Notices;
import org.ccpor.board.BoardLimitService;
import org.ccpor.board.BoardSnapshot;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.board.ui.CardModel.CardPerson;
import org.ccpor.deployment.CardOrderService;
import org.ccpor.deployment.CourtCard;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.PersonNames;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.process.ProcessTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Filters, legend, columns and shelf of one open board. Shows the node's snapshot through this viewer's rights. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BoardPanel extends Composite<Div> implements CardListener {
    private static final long serialVersionUID = 1L;

    private final transient BoardSnapshots snapshots;
    private final transient CardOrderService order;
    private final transient BoardLimitService limits;
    private final transient CardMoves moves;
    private final Viewer viewer;
    private final transient BoardPeople people;
    private final Announcer announcer;
    private final FilterBar filters;
    private final BoardGrid grid;
    private final Shelf shelf;
    private final BulkBar bulk;
    private final GoLiveChip weeks;
    private transient BoardSnapshot shown;
    private transient BoardLayout layout;
    private BoardQuery query = BoardQuery.DEFAULT;
    private transient Consumer<CourtCard> open = _ -> {};
    private transient Consumer<BoardQuery> changedQuery = _ -> {};
    private transient Runnable help = () -> {};
    private final transient BoardDialogFactory dialogs;
    private final CommandRun commands = new CommandRun();

    BoardPanel(
            BoardSnapshots snapshots,
            BoardLimitService limits,
            CardOrderService order,
            ProcessTemplates templates,
            CurrentViewer current,
            BoardPeople people,
            PersonNames names,
            BoardDialogFactory dialogs,
            CardMoves moves) {
        this.people = people;
        this.snapshots = snapshots;
        this.order = order;
        this.limits = limits;
        this.dialogs = dialogs;
        this.viewer = current.get();
        this.shown = snapshots.current();
        this.layout = BoardLayout.of(shown, viewer, query);
        this.announcer = new Announcer(viewer, names);
        this.moves = moves;
        this.bulk = new BulkBar(dialogs, this::redraw);
        this.filters = new FilterBar(
                viewer,
                this::apply,
                new FilterBar.Listener(
                        () -> dialogs.savedViews(query, this::apply),
                        () -> dialogs.export(layout, query.filter(), shown.seenBy(viewer)),
                        () -> help.run()));
        this.weeks = new GoLiveChip(viewer, this::open);
        this.grid = new BoardGrid(templates.current(), weeks, this, it -> apply(query.withPhase(it)));
        this.shelf = new Shelf(this, viewer.coordinates(), state -> apply(query.withShelf(state)));
        getContent().addClassName("board-screen");
        getContent().add(filters, grid, shelf, bulk, announcer);
    }

    void onOpen(Consumer<CourtCard> action) {
        open = action;
    }

    void onQuery(Consumer<BoardQuery> action) {
        changedQuery = action;
    }

    /** What tells the keys. */
    void onHelp(Runnable action) {
        help = action;
    }

    /** Where the keys and the legend open. */
    Component more() {
        return filters.more();
    }

    BoardQuery query() {
        return query;
    }

    /** Takes over what the URL says, and tells what of it made no sense. */
    void show(BoardQuery.Parsed parsed) {
        query = parsed.query();
        render();
        if (!parsed.ignored().isEmpty()) {
            Notices.info(
                    "This part of the address is not known and was left out: " + String.join(", ", parsed.ignored()));
        }
    }

    /**
     * Looks at the newest snapshot; says who changed what since the last look.
     *
     * @return whether there is a newer one
     */
    boolean refresh() {
        var before = shown;
        shown = snapshots.current();
        announcer.tell(before, shown);
        render();
        return shown != before;
    }

    private void apply(BoardQuery now) {
        query = now;
        render();
        changedQuery.accept(now);
    }

    private void render() {
        layout = BoardLayout.of(shown, viewer, query);
        grid.show(layout, limits.perPhase(), query.phase());
        weeks.show(shown, limits.goLivesPerWeek());
        shelf.show(layout, query.shelf());
        filters.show(query, shown, layout);
        bulk.keep(shown);
    }

    boolean mayOpen(String slug) {
        return card(slug) != null && viewer.seesInFull(slug);
    }

    String nameOf(String slug) {
        var card = card(slug);
        return card == null ? "Court" : card.court();
    }

    void focus(String slug) {
        getElement().executeJs("this.closest('deployment-board').follow($0)", slug);
    }

    void move(String slug, Phase from, int version, Phase to) {
        var card = card(slug);
        if (card != null) {
            moves.move(card, from, version, to, words -> {
                announcer.say(words);
                focus(slug);
            });
        }
    }

    void drop(String slug, Phase from, int version, Phase to, String after) {
        if (from == to) {
            place(slug, after.isEmpty() ? null : after, to);
        } else {
            move(slug, from, version, to);
        }
    }

    void nudge(String slug, int step) {
        var card = card(slug);
        var cell = grid.cells()
                .filter(it -> it.shown().stream().anyMatch(one -> one.slug().equals(slug)))
                .findFirst();
        if (card == null || cell.isEmpty()) {
            return;
        }
        var slugs = cell.get().shown().stream().map(CourtCard::slug).toList();
        var below = slugs.indexOf(slug) + (step < 0 ? -2 : 1);
        if (below >= -1 && below < slugs.size()) {
            place(slug, below < 0 ? null : slugs.get(below), card.phase());
        }
    }

    private void place(String slug, @Nullable String after, Phase phase) {
        if (query.sort() != CardSort.RANK) {
            Notices.info("Cards are sorted by " + query.sort().label().toLowerCase(java.util.Locale.ROOT)
                    + ". Choose the hand-set order to place them yourself.");
            return;
        }
        Notices.attempt(() -> {
            order.place(slug, after, phase);
            focus(slug);
        });
    }

    void open(String slug) {
        var card = card(slug);
        if (card != null) {
            open(card);
        }
    }

    void menu(String slug) {
        var card = card(slug);
        if (card != null) {
            menu(card);
        }
    }

    void assign(String slug) {
        var card = card(slug);
        if (card != null) {
            commands.start(dialogs.assign(), card, () -> focus(slug));
        }
    }

    void pick(String slug) {
        var card = card(slug);
        if (card != null && viewer.coordinates()) {
            bulk.toggle(card);
        }
    }

    private void redraw(CourtCard card) {
        grid.redraw(card);
        shelf.cards().redraw(card);
    }

    private @Nullable CourtCard card(String slug) {
        return shown.cards().get(slug);
    }

    @Override
    public void open(CourtCard card) {
        if (viewer.seesInFull(card.slug())) {
            open.accept(card);
        } else {
            Notices.info("Of " + card.court() + " you can see the name, the phase and the go-live date.");
        }
    }

    @Override
    public void menu(CourtCard card) {
        dialogs.menu(Objects.requireNonNullElse(card(card.slug()), card), this);
    }

    @Override
    public boolean picked(CourtCard card) {
        return bulk.has(card.slug());
    }

    @Override
    public CardModel face(CourtCard card) {
        return CardModel.of(card, shown, viewer);
    }

    @Override
    public List<CardPerson> people(CourtCard card) {
        return people.at(card.slug());
    }

    /** Draws the cards whose people came or went. */
    void lookForPeople() {
        people.look().stream().map(this::card).filter(Objects::nonNull).forEach(this::redraw);
    }

    @Override
    public LocalDate today() {
        return shown.today();
    }
}
