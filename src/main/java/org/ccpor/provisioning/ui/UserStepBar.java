package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.provisioning.ListedUser;

/** What the team does with the chosen users. */
class UserStepBar extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient List<CommandButton<Set<ListedUser>>> steps;
    private final Span words = new Span();

    UserStepBar(List<Command<Set<ListedUser>>> catalog, Runnable done) {
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("users-steps");
        steps = catalog.stream()
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
}
