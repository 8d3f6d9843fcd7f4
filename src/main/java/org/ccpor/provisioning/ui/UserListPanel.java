package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ccpor.base.Count;
import org.ccpor.base.FormCode;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.CommandRun;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.ListedUser;
import org.ccpor.provisioning.UsersChanged;

/** The people of one court and its LEA: how the list stands, the list, and what may be done with it. */
class UserListPanel extends LiveComposite<Section> {
    private static final long serialVersionUID = 1L;

    private final String court;
    private final transient UserListModel model;
    private final transient Runnable changed;
    private final UserSummaryPanel summary;
    private final UserFilters filters;
    private final UserGrid grid;
    private final UserStepBar steps;
    private final Span count = new Span();
    private final transient List<CommandButton<List<AgencyType>>> keeping;
    private final CommandRun run = new CommandRun();
    private final transient Command<ListedUser> changing;
    private transient List<AgencyType> sides = List.of();

    UserListPanel(String court, UserListModel model, Runnable changed) {
        this.court = court;
        this.model = model;
        this.changed = changed;
        summary = new UserSummaryPanel(this::open);
        filters = new UserFilters(this::narrow);
        var catalog = new UserCommand(court, model);
        changing = catalog.change();
        var removing = catalog.remove();
        grid = new UserGrid(court, model, () -> sides, this::change, it -> run.start(removing, it, this::done));
        steps = new UserStepBar(catalog.steps(), this::done);
        if (model.mayProvision()) {
            grid.onChoice(steps::show);
        }
        keeping = catalog.more().stream()
                .map(it -> new CommandButton<>(it, this::done))
                .toList();
        keeping.getFirst().addThemeVariants(ButtonVariant.PRIMARY);
        var keep = new Div();
        keep.addClassName("users-commands");
        keeping.forEach(keep::add);
        var commands = new Div(keep, new UserDownloads(court, model, filters::value));
        commands.addClassName("users-commands");
        count.addClassName("users-count");
        count.getElement().setAttribute("role", "status");
        var tools = new Div(filters, count);
        tools.addClassName("users-tools");
        getContent().addClassName("users");
        getContent().getElement().setAttribute("aria-label", "Users to provision");
        getContent().add(summary, commands, tools, steps, grid);
        follow(
                Set.of(new UsersChanged(court), new FormChanged.OfState(new FormKey(court, FormCode.F7))),
                this::refresh);
    }

    private void refresh() {
        var now = model.users().summary(court);
        sides = model.sides(court);
        keeping.forEach(it -> it.show(sides));
        summary.show(now);
        grid.refresh(filters.value());
        tell();
    }

    private void narrow() {
        grid.refresh(filters.value());
        tell();
    }

    private void tell() {
        var fitting = model.users().count(court, filters.value());
        count.setText(Count.of(fitting, "user"));
    }

    private void open(UUID id) {
        Notices.attempt(() -> change(model.users().get(court, id)));
    }

    private void change(ListedUser user) {
        run.start(changing, user, this::done);
    }

    private void done() {
        refresh();
        changed.run();
    }
}
