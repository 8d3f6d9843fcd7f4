package org.ccpor.provisioning.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.Count;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.UserDifference;
import org.ccpor.provisioning.UserEntry;
import org.ccpor.provisioning.UserStatus;

/** Keeps the list of users of one court, and moves their accounts on. */
record UserCommand(String court, UserListModel model) {
    /** For the sides that this person may keep; the first is the obvious one. */
    List<Command<List<AgencyType>>> more() {
        return Stream.of(
                        Command.asking("Add user", this::add),
                        Command.<List<AgencyType>>opening(
                                "Import a file…", (_, done) -> new ImportDialog(court, model, done)))
                .map(it -> it.when(sides -> !sides.isEmpty()))
                .toList();
    }

    Command<ListedUser> change() {
        return Command.<ListedUser>asking("Change", this::change)
                .when(it ->
                        it.active() && model.sides(court).contains(it.entry().agencyType()));
    }

    /** At once; it can be taken back. */
    Command<ListedUser> remove() {
        return Command.running("Remove", (user, done) -> {
            var removed = model.users().remove(court, user.id(), user.version());
            done.run();
            Notices.done(
                    "%s is off the list.".formatted(user.entry().name()),
                    () -> Notices.attempt(() -> {
                        model.users().restore(court, removed.id(), removed.version());
                        done.run();
                    }));
        });
    }

    /** For the chosen users, all at once. */
    List<Command<Set<ListedUser>>> steps() {
        return List.of(
                step("Accounts requested", UserStatus.REQUESTED),
                step("Accounts created", UserStatus.CREATED),
                step("First sign-in checked", UserStatus.VERIFIED),
                step("Back to listed", UserStatus.LISTED),
                removal());
    }

    /** Asks first, because the list shows its rows no more then; it can be taken back all the same. */
    private Command<Set<ListedUser>> removal() {
        return Command.<Set<ListedUser>>opening("Remove…", this::askRemoval).when(it -> !it.isEmpty());
    }

    private CommandDialog askRemoval(Set<ListedUser> chosen, Runnable done) {
        var seen = versions(chosen);
        var dialog = new CommandDialog("Remove " + Count.of(seen.size(), "user"), "Remove");
        dialog.tell("%s off the list together, or none. Accounts they have already are closed outside this board."
                .formatted(seen.size() == 1 ? chosen.iterator().next().entry().title() + " goes" : "They go"));
        return dialog.runs(0, _ -> {
                    var removed = model.steps().remove(court, seen);
                    Notices.done(
                            "%s off the list.".formatted(Count.of(removed.size(), "user")),
                            () -> Notices.attempt(() -> {
                                model.steps().restore(court, removed);
                                done.run();
                            }));
                })
                .then(done);
    }

    private static Map<UUID, Integer> versions(Set<ListedUser> chosen) {
        return chosen.stream().collect(Collectors.toMap(ListedUser::id, ListedUser::version));
    }

    private Command<Set<ListedUser>> step(String title, UserStatus to) {
        return Command.<Set<ListedUser>>asking(title + "…", it -> advance(it, title, to))
                .when(it -> !it.isEmpty());
    }

    private CommandDialog add(List<AgencyType> sides) {
        var dialog = new CommandDialog("Add a user", "Add");
        var typed = new UserFields(dialog, sides, model.users().places(court), null);
        return dialog.runs(0, _ -> model.users().add(court, typed.read()));
    }

    private CommandDialog change(ListedUser user) {
        var dialog = new CommandDialog("Change " + user.entry().name(), "Save");
        var typed = new UserFields(dialog, model.sides(court), model.users().places(court), user.entry());
        dialog.comparing(() -> both(user, typed.read()));
        return dialog.runs(user.version(), version -> model.users().change(court, user.id(), typed.read(), version));
    }

    private CommandDialog.Both both(ListedUser seen, UserEntry mine) {
        try {
            var now = model.users().get(court, seen.id());
            return new CommandDialog.Both(
                    now.version(),
                    now.active() ? UserDifference.screen(now.entry(), mine) : "Removed",
                    now.active() ? UserDifference.screen(mine, now.entry()) : null);
        } catch (RefusedException gone) {
            return new CommandDialog.Both(seen.version(), "Removed", null);
        }
    }

    private CommandDialog advance(Set<ListedUser> chosen, String title, UserStatus to) {
        var seen = versions(chosen);
        var dialog = new CommandDialog(title, "Save");
        dialog.tell(
                seen.size() == 1
                        ? chosen.iterator().next().entry().title()
                        : "%,d users change together, or none.".formatted(seen.size()));
        var on = dialog.need(Fields.date("On", model.today()), "Give the day.");
        on.setMax(model.today());
        return dialog.runs(0, _ -> model.steps().advance(court, seen, to, Objects.requireNonNull(on.getValue())));
    }
}
