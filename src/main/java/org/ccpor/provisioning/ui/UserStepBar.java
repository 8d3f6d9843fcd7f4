package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.UserStatus;

/** What the team does with the chosen users: moves their accounts on, all at once. */
class UserStepBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient UserListModel model;
    private final transient List<CommandButton<Set<ListedUser>>> steps;
    private final Span words = new Span();

    UserStepBar(String court, UserListModel model, Runnable done) {
        this.court = court;
        this.model = model;
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("users-steps");
        steps = Stream.of(
                        step("Accounts requested", UserStatus.REQUESTED),
                        step("Accounts created", UserStatus.CREATED),
                        step("First sign-in checked", UserStatus.VERIFIED),
                        step("Back to listed", UserStatus.LISTED))
                .map(it -> new CommandButton<>(it, done, ButtonVariant.SMALL))
                .toList();
        getContent().add(words);
        steps.forEach(getContent()::add);
        setVisible(false);
    }

    void show(Set<ListedUser> users) {
        setVisible(!users.isEmpty());
        steps.forEach(it -> it.show(users));
        words.setText(users.size() == 1 ? "1 user chosen" : "%,d users chosen".formatted(users.size()));
    }

    private Command<Set<ListedUser>> step(String title, UserStatus to) {
        return Command.<Set<ListedUser>>asking(title + "…", it -> ask(it, title, to))
                .when(it -> !it.isEmpty());
    }

    private CommandDialog ask(Set<ListedUser> chosen, String title, UserStatus to) {
        var seen = chosen.stream().collect(Collectors.toMap(ListedUser::id, ListedUser::version));
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
