package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.UserStatus;

/** What the team does with the chosen users: moves their accounts on, all at once. */
class UserStepBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient UserListModel model;
    private final transient Supplier<Set<ListedUser>> chosen;
    private final transient Runnable done;
    private final Span words = new Span();

    UserStepBar(String court, UserListModel model, Supplier<Set<ListedUser>> chosen, Runnable done) {
        this.court = court;
        this.model = model;
        this.chosen = chosen;
        this.done = done;
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("users-steps");
        getContent()
                .add(
                        words,
                        step("Accounts requested…", UserStatus.REQUESTED),
                        step("Accounts created…", UserStatus.CREATED),
                        step("First sign-in checked…", UserStatus.VERIFIED),
                        step("Back to listed…", UserStatus.LISTED));
        setVisible(false);
    }

    void show(Set<ListedUser> users) {
        setVisible(!users.isEmpty());
        words.setText(users.size() == 1 ? "1 user chosen" : "%,d users chosen".formatted(users.size()));
    }

    private Button step(String label, UserStatus to) {
        var button = new Button(label, _ -> ask(label.replace("…", ""), to));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void ask(String title, UserStatus to) {
        var seen = chosen.get().stream().collect(Collectors.toMap(ListedUser::id, ListedUser::version));
        var dialog = new CommandDialog(title, "Save");
        dialog.tell(
                seen.size() == 1
                        ? chosen.get().iterator().next().entry().title()
                        : "%,d users change together, or none.".formatted(seen.size()));
        var on = dialog.need(Fields.date("On", model.today()), "Give the day.");
        on.setMax(model.today());
        dialog.start(0, _ -> model.steps().advance(court, seen, to, Objects.requireNonNull(on.getValue())), done);
    }
}
