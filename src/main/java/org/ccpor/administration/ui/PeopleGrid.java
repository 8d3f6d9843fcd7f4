package org.ccpor.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.identity.Person;

/** One line an account, and what can be done with it. */
class PeopleGrid extends Composite<Grid<Person>> {
    private static final long serialVersionUID = 1L;
    private static final String NAME = """
            <div class="admin-two"><strong>${item.name}</strong><span>${item.user}</span>\
            <span ?hidden=${!item.email}>${item.email}</span>\
            <span class="admin-state bad" ?hidden=${!item.problem}>Mail comes back</span></div>""";
    private static final String STATE = """
            <span class="admin-state ${item.tone}">${item.state}</span>""";
    private static final String ACTIONS = """
            <div class="admin-actions">
              <button class="btn" aria-label="Change ${item.user}" @click=${change}>Change</button>
              <button class="btn" aria-label="Name, e-mail and phone of ${item.user}" @click=${details}>Contact</button>
              <button class="btn" aria-label="Set password of ${item.user}" @click=${password}>Password</button>
              <button class="btn" aria-label="Unlock ${item.user}" ?hidden=${!item.locked} @click=${unlock}>Unlock</button>
              <button class="btn" aria-label="${item.turn} ${item.user}" ?hidden=${item.me} @click=${turn}>${item.turn}</button>
            </div>""";

    private final transient PersonCommand commands;

    PeopleGrid(PersonCommand commands, String me, Runnable changed) {
        this.commands = commands;
        var grid = getContent();
        grid.addClassName("admin-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", "Accounts");
        grid.setEmptyStateText("Nobody fits the search.");
        grid.addColumn(LitRenderer.<Person>of(NAME)
                        .withProperty("name", Person::displayName)
                        .withProperty("user", Person::userName)
                        .withProperty("email", it -> Objects.requireNonNullElse(it.email(), ""))
                        .withProperty("problem", it -> it.mailProblem() != null))
                .setHeader("Person")
                .setComparator(Comparator.comparing(Person::displayName, String.CASE_INSENSITIVE_ORDER))
                .setWidth("15rem")
                .setFlexGrow(2);
        grid.addColumn(it -> it.role().label())
                .setHeader("Role")
                .setSortable(true)
                .setWidth("10rem")
                .setFlexGrow(1);
        grid.addColumn(this::courts).setHeader("Courts").setWidth("10rem").setFlexGrow(2);
        grid.addColumn(LitRenderer.<Person>of(STATE)
                        .withProperty("tone", PeopleGrid::tone)
                        .withProperty("state", PeopleGrid::state))
                .setHeader("Sign-in")
                .setComparator(Comparator.comparing(PeopleGrid::state))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addColumn(actions(me, changed))
                .setHeader("Actions")
                .setWidth("27rem")
                .setFlexGrow(0);
    }

    void show(List<Person> everybody) {
        getContent().setItems(everybody);
    }

    /** Shows who fits what was typed, and counts them. */
    int narrow(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        var view = getContent().getListDataView();
        view.setFilter(it -> words.isEmpty() || text(it).contains(words));
        return view.getItemCount();
    }

    private LitRenderer<Person> actions(String me, Runnable changed) {
        var run = new CommandRun();
        var change = List.of(commands.change());
        var details = List.of(commands.details());
        var password = List.of(commands.password());
        var unlock = List.of(commands.unlock());
        var turn = commands.turn(me);
        return LitRenderer.<Person>of(ACTIONS)
                .withProperty("user", Person::userName)
                .withProperty("me", it -> Command.allowed(turn, it).findFirst().isEmpty())
                .withProperty(
                        "locked", it -> Command.allowed(unlock, it).findFirst().isPresent())
                .withProperty("turn", it -> it.enabled() ? "Disable" : "Enable")
                .withFunction("change", it -> run.first(change, it, changed))
                .withFunction("details", it -> run.first(details, it, changed))
                .withFunction("password", it -> run.first(password, it, changed))
                .withFunction("unlock", it -> run.first(unlock, it, changed))
                .withFunction("turn", it -> run.first(turn, it, changed));
    }

    private String courts(Person person) {
        return person.courts().stream().map(commands::courtName).sorted().collect(Collectors.joining(", "));
    }

    private String text(Person person) {
        return String.join(
                        " ",
                        person.displayName(),
                        person.userName(),
                        Objects.requireNonNullElse(person.email(), ""),
                        person.mailProblem() == null ? "" : "mail comes back",
                        person.role().label(),
                        courts(person),
                        Objects.toString(state(person)))
                .toLowerCase(Locale.ROOT);
    }

    private static String state(Person person) {
        if (!person.enabled()) {
            return "Disabled";
        }
        return person.locked() ? "Locked" : "Enabled";
    }

    private static String tone(Person person) {
        if (!person.enabled()) {
            return "idle";
        }
        return person.locked() ? "warn" : "ok";
    }
}
