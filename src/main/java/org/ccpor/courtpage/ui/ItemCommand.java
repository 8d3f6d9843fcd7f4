package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.CommandMenuDialog;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.board.ui.AnalystCommand;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.collaboration.ui.CommentComponentFactory;
import org.ccpor.courtpage.ItemModel;
import org.ccpor.courtpage.ui.ItemQuestion.ItemAnswer;
import org.ccpor.deployment.DeploymentDetailsService;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemService;
import org.ccpor.document.ui.SendCommand;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.PersonNames;
import org.jspecify.annotations.Nullable;

/** Runs what a person does to an item: asks what it needs, and shows both values when somebody else was faster. */
@SpringComponent
class ItemCommand {
    private final ItemService items;
    private final DeploymentDetailsService deployments;
    private final AnalystCommand people;
    private final CurrentViewer viewer;
    private final CourtForms forms;
    private final CommentComponentFactory comments;
    private final PersonNames names;
    private final SendCommand sending;
    private final Command<CourtItem> send;
    private final Clock clock;
    private final Map<ItemAction, Command<CourtItem>> all = new EnumMap<>(ItemAction.class);

    ItemCommand(
            ItemService items,
            DeploymentDetailsService deployments,
            AnalystCommand people,
            CurrentViewer viewer,
            CourtForms forms,
            CommentComponentFactory comments,
            PersonNames names,
            SendCommand sending,
            Clock clock) {
        this.names = names;
        this.sending = sending;
        this.comments = comments;
        this.items = items;
        this.deployments = deployments;
        this.people = people;
        this.viewer = viewer;
        this.forms = forms;
        this.clock = clock;
        send = sending.send()
                .<CourtItem>on(it -> new SendCommand.Provided(it.court(), it.line()))
                .when(_ -> this.viewer.get().coordinates());
        Arrays.stream(ItemAction.values()).forEach(it -> all.put(it, command(it)));
    }

    /** What people say about courts and their items. */
    CommentComponentFactory comments() {
        return comments;
    }

    /** A row of items of one court; {@code done} runs after each command that was carried out or given up as late. */
    ItemRow row(Supplier<String> slug, Runnable done) {
        var run = new CommandRun();
        return new ItemRow(clock, names, new ItemRow.Listener() {
            @Override
            public void run(ItemAction action, ItemLine line) {
                run.start(of(action), new CourtItem(slug.get(), line), done);
            }

            @Override
            public void menu(ItemLine line) {
                ItemCommand.this.menu(new CourtItem(slug.get(), line), done).open();
            }

            @Override
            public boolean sends(ItemLine line) {
                return !line.state().done() && send.allowedWhen().test(new CourtItem(slug.get(), line));
            }

            @Override
            public void send(ItemLine line) {
                run.start(send, new CourtItem(slug.get(), line), done);
            }

            @Override
            public Component comments(ItemLine line) {
                return comments.button(slug.get(), CommentPlace.item(line.id(), line.wording()));
            }

            @Override
            public Optional<String> form(ItemLine line) {
                return Optional.ofNullable(line.form()).flatMap(it -> forms.path(slug.get(), it));
            }
        });
    }

    /** What became of the documents a court was sent, by id of the item. */
    Map<String, String> sent(String court) {
        return sending.told(court);
    }

    /** All that can be done with an item. */
    CommandMenuDialog<CourtItem> menu(CourtItem item, Runnable done) {
        var line = item.line();
        var menu = new CommandMenuDialog<>(line.wording(), item, done)
                .say(line.kind().label() + " · " + line.state().label() + " · " + line.id())
                .offer(Stream.concat(Stream.of(send), all.values().stream()).toList(), "court-menu");
        menu.addClassName("court-item-menu");
        return menu;
    }

    /** An item of one court. */
    record CourtItem(String court, ItemLine line) {}

    Command<CourtItem> of(ItemAction action) {
        return Objects.requireNonNull(all.get(action));
    }

    /** Carries out what needs no word; asks for the rest. */
    private Command<CourtItem> command(ItemAction action) {
        Command<CourtItem> asking = Command.asking(action.label(), it -> dialog(action, it));
        Command<CourtItem> command = ItemQuestion.asks(action)
                ? asking
                : asking.atOnce(it -> carryOut(action, it, it.line().version(), new ItemAnswer() {}));
        return command.when(it -> it.line().actions().contains(action));
    }

    private CommandDialog dialog(ItemAction action, CourtItem item) {
        var dialog = new CommandDialog(title(action, item.line()), ItemQuestion.verb(action));
        var answer = ItemQuestion.ask(
                dialog, action, item.line(), people, viewer.get().coordinates());
        dialog.comparing(() -> both(action, item.court(), item.line(), answer));
        return dialog.runs(item.line().version(), version -> carryOut(action, item, version, answer));
    }

    private static String title(ItemAction action, ItemLine line) {
        return action.label().replace("…", "") + ": " + line.wording();
    }

    private CommandDialog.Both both(ItemAction action, String slug, ItemLine seen, ItemAnswer mine) {
        var now = deployments.details(slug).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("This item is not part of the plan any more."));
        var theirs = ItemModel.of(now, clock, names).small() + " · changed by " + names.of(now.changedBy());
        var possible = now.actions().contains(action);
        return new CommandDialog.Both(
                now.version(), theirs, possible ? ItemQuestion.verb(action) + mine.words() : null);
    }

    private void carryOut(ItemAction action, CourtItem item, int version, ItemAnswer answer) {
        var slug = item.court();
        var id = item.line().id();
        switch (action) {
            case START -> items.start(slug, id, version);
            case ACCEPT -> items.accept(slug, id, version);
            case SUBMIT -> items.submit(slug, id, emptyToNull(answer.text()), version);
            case COMPLETE -> items.complete(slug, id, emptyToNull(answer.text()), version);
            case EVIDENCE -> items.noteEvidence(slug, id, answer.text(), version);
            case SEND_BACK -> items.sendBack(slug, id, answer.text(), version);
            case WAIT -> items.waitOn(slug, id, Objects.requireNonNull(answer.party()), version);
            case NOT_APPLICABLE -> items.notApplicable(slug, id, answer.text(), version);
            case REOPEN -> items.reopen(slug, id, answer.text(), version);
            case ASSIGN -> items.assign(slug, id, emptyToNull(answer.text()), version);
            case SET_DUE -> items.setDue(slug, id, answer.date(), version);
            case OVERRIDE_PREDECESSORS -> items.overridePredecessors(slug, id, answer.text(), version);
        }
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
