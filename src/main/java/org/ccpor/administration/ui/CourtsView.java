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
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtType;
import org.ccpor.identity.CurrentViewer;

/** Every court the board knows: the 58 superior courts, and tribal courts that were added. */
@Route("admin/courts")
@PageTitle("Courts · CCPOR Deployment")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class CourtsView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient CourtDirectory directory;
    private final CourtGrid courts = new CourtGrid();
    private final TextField search = new TextField("Search courts");
    private final Span count = new Span();

    CourtsView(CourtDirectory directory, TribalCourtCommand commands, CurrentViewer viewer) {
        this.directory = directory;
        search.setPlaceholder("Name, county or region");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> narrow());
        count.addClassName("admin-count");
        count.getElement().setAttribute("role", "status");
        var add = new CommandButton<>(commands.add(), this::refresh, ButtonVariant.PRIMARY);
        add.show(viewer.get());
        var tools = new Div(search, count, add);
        tools.addClassName("admin-tools");
        var page = new AdminPage(Subject.COURTS, viewer.get());
        page.add(tools, courts);
        addClassName("admin-view");
        add(page);
        refresh();
    }

    private void refresh() {
        courts.show(directory.all());
        narrow();
    }

    private void narrow() {
        var found = courts.narrow(search.getValue());
        var tribal = found.stream().filter(it -> it.type() == CourtType.TRIBAL).count();
        count.setText("%d superior, %d tribal".formatted(found.size() - tribal, tribal));
    }
}
