package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.CommandMenuDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.board.ui.CardMoves;
import org.ccpor.courtpage.ItemModel;
import org.ccpor.courtpage.NextSteps;
import org.ccpor.courtpage.ui.ItemCommand.CourtItem;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.DeploymentDetails.BlockerLine;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.GoLiveDateService;
import org.ccpor.deployment.ItemAction;
import org.ccpor.notification.Nudges;
import org.ccpor.process.Phase;
import org.jspecify.annotations.Nullable;

/** What a coordinator may do with a court in its state. Some of it is lent to other screens, by the slug of the court. */
@SpringComponent
public class CourtCommand {
    private final PlanCommand plan;
    private final StandingCommand standing;
    private final BlockerCommand blockers;
    private final ItemCommand items;
    private final Nudges nudges;
    private final CardMoves moves;
    private final GoLiveDateService dates;
    private final DeploymentDetailsService deployments;
    private final CourtVersions versions;
    private final Clock clock;

    CourtCommand(
            PlanCommand plan,
            StandingCommand standing,
            BlockerCommand blockers,
            ItemCommand items,
            Nudges nudges,
            CardMoves moves,
            GoLiveDateService dates,
            DeploymentDetailsService deployments,
            CourtVersions versions,
            Clock clock) {
        this.plan = plan;
        this.standing = standing;
        this.blockers = blockers;
        this.items = items;
        this.nudges = nudges;
        this.moves = moves;
        this.dates = dates;
        this.deployments = deployments;
        this.versions = versions;
        this.clock = clock;
    }

    /** All but the moves to a phase, in the order of the menu. */
    List<Command<DeploymentDetails>> all() {
        return List.of(
                plan.start("Start a deployment").when(in(CardState.CANDIDATE)),
                standing.resume().when(in(CardState.ON_HOLD, CardState.WITHDRAWN)),
                plan.start("Deploy again").when(in(CardState.CLOSED, CardState.WITHDRAWN)),
                Command.asking("Remind the court", this::remind).when(in(CardState.ACTIVE)),
                goLive().when(in(CardState.ACTIVE, CardState.ON_HOLD)),
                plan.assign().when(in(CardState.ACTIVE, CardState.ON_HOLD, CardState.LIVE)),
                plan.facts().when(in(CardState.ACTIVE, CardState.ON_HOLD)),
                plan.health().when(in(CardState.ACTIVE, CardState.ON_HOLD)),
                blockers.raise().when(in(CardState.ACTIVE)),
                standing.live().when(in(CardState.ACTIVE)),
                standing.hold().when(in(CardState.ACTIVE)),
                standing.withdraw().when(in(CardState.ACTIVE, CardState.ON_HOLD)),
                standing.close().when(in(CardState.LIVE)));
    }

    private static Predicate<DeploymentDetails> in(CardState first, CardState... more) {
        var states = EnumSet.of(first, more);
        return it -> states.contains(
                it.template() == null ? CardState.CANDIDATE : it.card().state());
    }

    private List<Command<DeploymentDetails>> phases() {
        return Arrays.stream(Phase.values())
                .map(phase -> Command.<DeploymentDetails>running(
                                phase.label(),
                                (it, done) -> moves.move(
                                        it.card(), it.card().phase(), it.card().version(), phase, _ -> done.run()))
                        .heldWhen(it -> phase == it.card().phase())
                        .when(in(CardState.ACTIVE)))
                .toList();
    }

    /** The menu of them. */
    Command<DeploymentDetails> menu() {
        return Command.<DeploymentDetails>opening("Actions", (court, done) -> {
                    var menu = new CommandMenuDialog<>(court.card().court(), court, done)
                            .offer(all(), "court-menu")
                            .offer("Move to phase", phases(), "phase-bar");
                    menu.addClassNames("card-menu-dialog", "court-menu-dialog");
                    return menu;
                })
                .when(DeploymentDetails::mayCoordinate);
    }

    Command<DeploymentDetails> goLive() {
        return Command.<DeploymentDetails>asking("", it -> goLive(it, null))
                .named(it -> it.card().goLive() == null ? "Set go-live date" : "Change go-live date");
    }

    /** @param proposed shown first with what it would do; {@code null} for the date the court has */
    CommandDialog goLive(DeploymentDetails court, @Nullable LocalDate proposed) {
        return new GoLiveDialog(court, dates, versions, LocalDate.now(clock), proposed);
    }

    private CommandDialog remind(DeploymentDetails court) {
        var name = court.court().name();
        var dialog = new CommandDialog("Remind " + name, "Send reminder");
        dialog.tell(
                "The contacts of %s and its LEA get what is open on their side, with dates, in their inbox and by e-mail."
                        .formatted(name));
        var words = dialog.ask(Fields.text("Your words (optional)", ""));
        dialog.errorAt(words);
        var told = new AtomicInteger();
        return dialog.runs(
                        court.card().version(),
                        _ -> told.set(nudges.nudge(court.court().slug(), words.getValue())))
                .says(() -> "%s is reminded: %d %s told."
                        .formatted(name, told.get(), told.get() == 1 ? "person is" : "people are"));
    }

    /** Clears the oldest open blocker; without one, asks what stops the court. */
    public Command<String> blocker() {
        return Command.opening("Blocker", (slug, done) -> {
            var court = active(slug);
            return court.blockers().stream()
                    .filter(BlockerLine::open)
                    .findFirst()
                    .<Dialog>map(it -> blockers.clear(slug, it).then(done))
                    .orElseGet(() -> blockers.raise().ask(court, done));
        });
    }

    /**
     * An item or a blocker of a court.
     *
     * @param court slug
     */
    public record Entry(String court, String id) {}

    /** The obvious next thing to do with an item, such as to complete it. */
    public Command<Entry> nextOfItem() {
        return Command.opening("Done", (at, done) -> {
            var item = item(at);
            return ItemModel.first(item.line())
                    .map(it -> items.of(it).ask(item, done))
                    .orElseThrow(() -> new RefusedException("Nothing can be done with it now."));
        });
    }

    /** All that can be done with an item. */
    public Command<Entry> itemMenu() {
        return Command.opening("Actions", (at, done) -> items.menu(item(at), done));
    }

    /** Asks when the team asks again how a blocker stands. */
    public Command<Entry> askAgain() {
        return Command.asking("Ask again…", it -> blockers.askAgain(it.court(), blocker(it)));
    }

    /** Asks how a blocker ended. */
    public Command<Entry> clearBlocker() {
        return Command.asking("Clear the blocker…", it -> blockers.clear(it.court(), blocker(it)));
    }

    /** Reminds the people of a court. */
    public Command<String> nudge() {
        return Command.asking("Remind", it -> remind(deployments.details(it)));
    }

    private CourtItem item(Entry at) {
        return deployments.details(at.court()).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(at.id()))
                .findFirst()
                .map(it -> new CourtItem(at.court(), it))
                .orElseThrow(() -> new RefusedException("This item is not part of the plan any more."));
    }

    private BlockerLine blocker(Entry at) {
        return deployments.details(at.court()).blockers().stream()
                .filter(it -> it.open() && it.id().toString().equals(at.id()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("This blocker is cleared already."));
    }

    /** Gives the next item to somebody. */
    public Command<String> assignNext() {
        return Command.opening("Assign", (slug, done) -> NextSteps.of(active(slug)).stream()
                .filter(it -> it.actions().contains(ItemAction.ASSIGN))
                .findFirst()
                .map(it -> items.of(ItemAction.ASSIGN).ask(new CourtItem(slug, it), done))
                .orElseThrow(() -> new RefusedException("Nothing of this phase is left to assign.")));
    }

    /** Asks for the phase, then moves by the gate's rule. */
    public Command<String> move() {
        return Command.opening("Move phase", (slug, done) -> {
            var court = active(slug);
            var menu = new CommandMenuDialog<>("Move " + court.card().court(), court, done)
                    .say("Now in " + court.card().phase().label() + ".")
                    .offer(phases(), "phase-bar");
            menu.addClassName("card-menu-dialog");
            return menu;
        });
    }

    private DeploymentDetails active(String slug) {
        var court = deployments.details(slug);
        if (court.card().state() != CardState.ACTIVE) {
            throw new RefusedException(court.card().court() + " is not in deployment now: "
                    + court.card().state().label() + ".");
        }
        return court;
    }
}
