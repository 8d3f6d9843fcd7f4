package org.ccpor.form.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.ccpor.approval.Side;
import org.ccpor.approval.ui.ApprovalDialog;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormReviewService;
import org.ccpor.form.FormRoundService;
import org.ccpor.form.round.FormIncompleteException;
import org.ccpor.form.ui.model.FormViewModel;
import org.jspecify.annotations.Nullable;

/** Asks what a step of the workflow needs to know, and takes it. */
class FormCommand {
    private final FormEditing form;
    private final FormViewModel vm;
    private final FormRoundService rounds;
    private final FormReviewService reviews;
    private final Runnable showObstacles;

    /** @param showObstacles shows what must be fixed before the form can be handed in */
    FormCommand(FormEditing form, Runnable showObstacles) {
        this.form = form;
        this.vm = form.vm();
        this.rounds = vm.editor().rounds();
        this.reviews = vm.editor().reviews();
        this.showObstacles = showObstacles;
    }

    Command<FormViewModel> submit() {
        return Command.<FormViewModel>opening(
                        "Hand in…", (_, done) -> complete() ? askSubmit().then(() -> handedIn(done)) : null)
                .when(FormViewModel::maySubmit);
    }

    /** For the LEA's people, who do not hand in; said again it is taken back. */
    Command<FormViewModel> partDone() {
        return Command.<FormViewModel>of("", it -> {
                    var done = it.page().partDone() == null;
                    rounds.partDone(it.key(), done);
                    Notices.info(
                            done
                                    ? "The court is told that your part is done."
                                    : "Your part is open again; say so when it is done.");
                })
                .named(it -> it.page().partDone() == null ? "Our part is done" : "Not done after all")
                .when(FormViewModel::doesPart);
    }

    Command<FormViewModel> accept() {
        return Command.<FormViewModel>asking("Accept…", _ -> askAccept()).when(FormViewModel::reviews);
    }

    Command<FormViewModel> sendBack() {
        return Command.<FormViewModel>asking("", _ -> askSendBack())
                .named(FormCommand::withRemarks)
                .when(FormViewModel::reviews);
    }

    Command<FormViewModel> reopen() {
        return Command.<FormViewModel>asking("Reopen…", _ -> askReopen())
                .when(it -> it.mayDecide() && !it.page().state().open());
    }

    private static String withRemarks(FormViewModel vm) {
        var notes = vm.notes().all().size();
        return notes == 0 ? "Return for changes…" : "Return with " + notes + (notes == 1 ? " remark…" : " remarks…");
    }

    /** The court reads what happens next on a page of its own; the team goes on where it is. */
    private void handedIn(Runnable done) {
        if (vm.me().serves(vm.key().court())) {
            UI.getCurrentOrThrow().navigate(vm.key().path() + "/sent");
        } else {
            done.run();
        }
    }

    /** Shows what must be fixed first, if there is anything. */
    private boolean complete() {
        vm.tryIt();
        form.changed();
        if (vm.obstacles().isEmpty()) {
            return true;
        }
        showObstacles.run();
        return false;
    }

    private CommandDialog askSubmit() {
        var dialog = dialog("Hand in", "Hand in");
        dialog.tell(
                "The CCPOR team reads it and accepts it or returns it with remarks. Until then nobody can change the answers.");
        dialog.setWidth("52rem");
        var untouched = vm.page().untouched().stream()
                .map(it -> line(dialog, it.path(), it.text()))
                .toList();
        if (!untouched.isEmpty()) {
            dialog.show(new Paragraph("Nothing has changed yet where the team asked for it. Hand in all the same?"));
            dialog.show(listOf(untouched));
        }
        var warnings = vm.warnings().stream()
                .map(it -> line(dialog, it.path(), it.sentence()))
                .toList();
        if (!warnings.isEmpty()) {
            dialog.show(new Paragraph("You may still want to look at:"));
            dialog.show(listOf(warnings));
        }
        dialog.tell("Look at all answers once more:");
        dialog.show(answers());
        return dialog.runs(vm.page().version(), version -> {
            try {
                rounds.submit(vm.key(), version);
            } catch (FormIncompleteException meanwhile) {
                throw new RefusedException(meanwhile.getMessage() + ". Close this and hand in again to see them.");
            }
        });
    }

    /** Everything that is handed in, to look at once more. */
    private Div answers() {
        var key = vm.key();
        var all = new Div(new FormPrintPanel(
                vm.definition(),
                vm.words(),
                vm.answers(),
                FormAccess.mayExportAll(vm.me(), key.court()),
                it -> !it.elsewhere()));
        vm.editor().extras().stream()
                .filter(it -> it.form().equals(key.code()))
                .flatMap(it -> it.printed(key).stream())
                .forEach(all::add);
        all.addClassName("form-look");
        all.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", "All answers")
                .setAttribute("tabindex", "0");
        return all;
    }

    /** With a link that leads to the field; {@code path} is {@code null} for the form as a whole. */
    private ListItem line(CommandDialog dialog, @Nullable String path, String text) {
        if (path == null || path.startsWith("#")) {
            return new ListItem(text);
        }
        var link = Obstacles.link(vm, path, it -> {
            dialog.close();
            form.goTo(it);
        });
        return new ListItem(link, new Text(" " + text));
    }

    private CommandDialog askAccept() {
        var asking = new ApprovalDialog(title("Accept"), "Accept", Side.TEAM);
        effects(asking.dialog(), reviews.previewAccept(vm.key()).effects(), "Accepting does this as well:");
        return asking.runs(vm.page().version(), (_, version) -> {
            var done = reviews.accept(vm.key(), version);
            Notices.done("%s is accepted.".formatted(vm.key().code()), () -> {
                reviews.undo(done);
                Notices.info(
                        "%s waits for your answer again.".formatted(done.key().code()));
            });
        });
    }

    private CommandDialog askReopen() {
        var dialog = dialog("Reopen", "Reopen");
        effects(dialog, reviews.previewReopen(vm.key()).effects(), "Reopening takes this back:");
        var reason = dialog.need(Fields.text("Reason", null), "Say why, for the history.");
        return dialog.runs(vm.page().version(), version -> reviews.reopen(vm.key(), reason.getValue(), version));
    }

    private CommandDialog askSendBack() {
        var asking = new ApprovalDialog(title("Return for changes"), "Return", Side.TEAM);
        var dialog = asking.dialog();
        var notes = vm.notes().all();
        if (!notes.isEmpty()) {
            dialog.show(new Paragraph("Your remarks:"));
            dialog.show(list(notes.stream()
                    .map(it -> place(String.valueOf(it.path())) + ": " + it.text())
                    .toList()));
        }
        // The dialog itself asks whether this text holds party data.
        asking.askWords(Fields.text("To the court, on the form as a whole", null));
        return asking.runs(vm.page().version(), (said, version) -> {
            var all = new ArrayList<FormReviewService.Note>();
            if (!said.words().isBlank()) {
                all.add(new FormReviewService.Note(null, said.words(), true));
            }
            all.addAll(vm.notes().all());
            if (all.isEmpty()) {
                throw new RefusedException("Say what to change: here, or with “Remark” at a question.");
            }
            reviews.sendBack(vm.key(), all, version);
            vm.notes().clear();
            form.remarksDone();
        });
    }

    private CommandDialog dialog(String step, String verb) {
        return new CommandDialog(title(step), verb);
    }

    private String title(String step) {
        return step + ": " + vm.words().texts().get("title");
    }

    private static void effects(CommandDialog dialog, List<String> effects, String lead) {
        dialog.tell(effects.isEmpty() ? "Nothing else changes." : lead);
        if (!effects.isEmpty()) {
            dialog.show(list(effects));
        }
    }

    private String place(String path) {
        return vm.words().place(path, vm.answers().rows(AnswerPath.of(path).top()));
    }

    private static UnorderedList list(List<String> lines) {
        return listOf(lines.stream().map(ListItem::new).toList());
    }

    private static UnorderedList listOf(List<ListItem> lines) {
        var list = new UnorderedList();
        list.addClassName("form-list");
        lines.forEach(list::add);
        return list;
    }
}
