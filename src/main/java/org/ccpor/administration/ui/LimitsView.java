package org.ccpor.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.ccpor.base.ui.Notices;
import org.ccpor.board.BoardLimitService;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.process.Phase;

/** How many courts a phase, and how many go-lives a week, should have at most. */
@Route("admin/limits")
@PageTitle("Limits · CCPOR Deployment")
@RolesAllowed({"ADMINISTRATOR", "COORDINATOR"})
class LimitsView extends Div {
    private static final long serialVersionUID = 1L;

    private final List<LimitField> fields = new ArrayList<>();

    LimitsView(BoardLimitService limits, CurrentViewer viewer) {
        var phases = new Section(new H2("Courts in a phase"), note("The board shows \"n / limit\" above the column."));
        for (var phase : Phase.values()) {
            phases.add(field(new LimitField(
                    phase.label(), () -> limits.perPhase().get(phase), (it, seen) -> limits.limit(phase, it, seen))));
        }
        var weeks =
                new Section(new H2("Go-lives in a week"), note("As many as trainers can attend, Monday to Sunday."));
        weeks.add(field(new LimitField("Go-lives per week", limits::goLivesPerWeek, limits::limitGoLives)));
        var save = new Button("Save", _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        var page = new AdminPage(Subject.LIMITS, viewer.get());
        page.add(
                note("Limits are soft: the board points out what is over, and refuses nothing."),
                phases,
                weeks,
                actions);
        addClassName("admin-view");
        add(page);
    }

    private LimitField field(LimitField field) {
        fields.add(field);
        return field;
    }

    /** Every field is tried, so that all that is wrong shows at once. */
    private void save() {
        var saved = fields.stream().filter(LimitField::save).count();
        if (saved == fields.size()) {
            Notices.info("The limits are saved; every open board shows them.");
        }
    }

    private static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassName("admin-note");
        return note;
    }
}
