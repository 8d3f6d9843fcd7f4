package org.ccpor.administration.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.board.BoardSnapshots;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;
import org.ccpor.identity.CurrentViewer;

/** Every court the board knows: the 58 superior courts, and tribal courts that were added. */
@Route("admin/courts")
@PageTitle("Courts · CCPOR Deployment")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class CourtsView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient CourtDirectory directory;
    private final transient BoardSnapshots board;
    private final CourtGrid courts = new CourtGrid();
    private final TextField search = new TextField("Search courts");
    private final Span count = new Span();

    CourtsView(CourtDirectory directory, BoardSnapshots board, TribalCourtCommand commands, CurrentViewer viewer) {
        this.directory = directory;
        this.board = board;
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
        courts.show(directory.all(), board.current());
        narrow();
    }

    /** Such as "58 superior, 19 of them live". */
    private String words(List<CourtProfile> found, CourtType type) {
        var cards = board.current().cards();
        var some = found.stream().filter(it -> it.type() == type).toList();
        var live = some.stream()
                .filter(it -> cards.containsKey(it.slug())
                        && Objects.requireNonNull(cards.get(it.slug())).live())
                .count();
        return "%d %s%s"
                .formatted(
                        some.size(),
                        type.name().toLowerCase(Locale.ROOT),
                        some.isEmpty() ? "" : ", %d of them live".formatted(live));
    }

    private void narrow() {
        var found = courts.narrow(search.getValue());
        count.setText(words(found, CourtType.SUPERIOR) + ", " + words(found, CourtType.TRIBAL));
    }
}
