package org.ccpor.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.ccpor.base.Refused;
import org.ccpor.base.Stale;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Notices;
import org.ccpor.collaboration.CommentPlace;
import org.ccpor.collaboration.ui.CommentScreens;
import org.ccpor.deployment.DeploymentReader;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.Items;
import org.ccpor.identity.AccountService;
import org.ccpor.identity.Analyst;
import org.ccpor.identity.CurrentViewer;
import org.jspecify.annotations.Nullable;

/** Runs what a person does to an item: asks what it needs, and shows both values when somebody else was faster. */
@SpringComponent
class ItemCommands {
    private final Items items;
    private final DeploymentReader reader;
    private final AccountService accounts;
    private final CurrentViewer viewer;
    private final CourtForms forms;
    private final CommentScreens comments;
    private final Clock clock;

    ItemCommands(
            Items items,
            DeploymentReader reader,
            AccountService accounts,
            CurrentViewer viewer,
            CourtForms forms,
            CommentScreens comments,
            Clock clock) {
        this.comments = comments;
        this.items = items;
        this.reader = reader;
        this.accounts = accounts;
        this.viewer = viewer;
        this.forms = forms;
        this.clock = clock;
    }

    /** What people say about courts and their items. */
    CommentScreens comments() {
        return comments;
    }

    /** A row of items of one court; {@code done} runs after each command that was carried out or given up as late. */
    ItemRow row(Supplier<String> slug, Runnable done) {
        return new ItemRow(clock, new ItemRow.Doors() {
            @Override
            public void run(ItemAction action, ItemLine line) {
                ItemCommands.this.run(action, slug.get(), line, done);
            }

            @Override
            public void menu(ItemLine line) {
                new ItemMenuDialog(line, action -> ItemCommands.this.run(action, slug.get(), line, done)).open();
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

    /** Carries out what needs no word; asks for the rest. */
    void run(ItemAction action, String slug, ItemLine line, Runnable done) {
        var dialog = new CommandDialog(title(action, line), ItemQuestion.verb(action));
        var answer = ItemQuestion.ask(
                dialog, action, line, this::analysts, viewer.get().coordinates());
        dialog.comparing(() -> both(action, slug, line, answer));
        IntConsumer attempt = version -> carryOut(action, slug, line.id(), version, answer);
        if (ItemQuestion.asks(action)) {
            dialog.start(line.version(), attempt, done);
            return;
        }
        try {
            attempt.accept(line.version());
            done.run();
        } catch (Stale stale) {
            dialog.start(line.version(), attempt, done);
            dialog.compare(stale.sentence());
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        }
    }

    private static String title(ItemAction action, ItemLine line) {
        return action.label().replace("…", "") + ": " + line.wording();
    }

    private List<Analyst> analysts() {
        return accounts.analysts();
    }

    private CommandDialog.Both both(ItemAction action, String slug, ItemLine seen, ItemAnswer mine) {
        var now = reader.details(slug).phases().stream()
                .flatMap(it -> it.items().stream())
                .filter(it -> it.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(() -> new Refused("This item is not part of the plan any more."));
        var theirs = ItemModel.of(now, clock).small() + " · changed by " + now.changedBy();
        var possible = now.actions().contains(action);
        return new CommandDialog.Both(now.version(), theirs, possible ? ItemQuestion.verb(action) + mine.words() : null);
    }

    private void carryOut(ItemAction action, String slug, String id, int version, ItemAnswer answer) {
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
