package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ccpor.base.Count;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
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
    private final Div keeping;
    private transient List<AgencyType> sides = List.of();

    UserListPanel(String court, UserListModel model, Runnable changed) {
        this.court = court;
        this.model = model;
        this.changed = changed;
        summary = new UserSummaryPanel(this::open);
        filters = new UserFilters(this::narrow);
        grid = new UserGrid(court, model, () -> sides, this::change, this::remove);
        steps = new UserStepBar(court, model, this::done);
        if (model.mayProvision()) {
            grid.onChoice(steps::show);
        }
        keeping = keeping();
        var commands = new Div(keeping, new UserDownloads(court, model, filters::value));
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

    private Div keeping() {
        var add = new Button("Add user", _ -> new UserDialog(court, model).add(this::done));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var both = new Div(add, new Button("Import a file…", _ -> new ImportDialog(court, model, this::done).open()));
        both.addClassName("users-commands");
        return both;
    }

    private void refresh() {
        var now = model.users().summary(court);
        sides = model.sides(court);
        keeping.setVisible(!sides.isEmpty());
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
        try {
            change(model.users().get(court, id));
        } catch (RefusedException gone) {
            Notices.refused(gone.sentence());
        }
    }

    private void change(ListedUser user) {
        new UserDialog(court, model).change(user, this::done);
    }

    private void remove(ListedUser user) {
        try {
            var removed = model.users().remove(court, user.id(), user.version());
            done();
            Notices.done("%s is off the list.".formatted(user.entry().name()), () -> restore(removed));
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
        }
    }

    private void restore(ListedUser user) {
        try {
            model.users().restore(court, user.id(), user.version());
            done();
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
        }
    }

    private void done() {
        refresh();
        changed.run();
    }
}
