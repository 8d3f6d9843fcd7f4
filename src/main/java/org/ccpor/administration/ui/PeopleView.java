package org.ccpor.administration.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.identity.CurrentViewer;

/** Everybody who may sign in. */
@Route("admin/people")
@PageTitle("People · CCPOR Deployment")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient PersonCommand commands;
    private final PeopleGrid people;
    private final TextField search = new TextField("Search people");
    private final Span count = new Span();

    PeopleView(PersonCommand commands, CurrentViewer viewer) {
        this.commands = commands;
        people = new PeopleGrid(commands, viewer.get().userName(), this::refresh);
        search.setPlaceholder("Name, e-mail, role or court");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> narrow());
        count.addClassName("admin-count");
        count.getElement().setAttribute("role", "status");
        var add = new CommandButton<>(commands.add(), this::refresh, ButtonVariant.PRIMARY);
        add.show(viewer.get());
        var tools = new Div(search, count, add);
        tools.addClassName("admin-tools");
        var page = new AdminPage(Subject.PEOPLE, viewer.get());
        page.add(tools, people);
        addClassName("admin-view");
        add(page);
        refresh();
    }

    private void refresh() {
        people.show(commands.everybody());
        narrow();
    }

    private void narrow() {
        var found = people.narrow(search.getValue());
        count.setText(found == 1 ? "1 account" : found == 0 ? "Nobody found" : found + " accounts");
    }
}
