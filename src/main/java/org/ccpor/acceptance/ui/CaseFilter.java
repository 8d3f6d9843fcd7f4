package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.ccpor.acceptance.AcceptanceState;
import org.ccpor.acceptance.AcceptanceState.CaseLine;
import org.ccpor.acceptance.Area;
import org.ccpor.acceptance.Result;
import org.ccpor.base.ui.Fields;
import org.ccpor.provisioning.CcporRole;
import org.jspecify.annotations.Nullable;

/** Narrows the list of cases. */
class CaseFilter extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Select<Area> area = Fields.one("Area", List.of(Area.values()), Area::label, null, "All areas");
    private final Select<CcporRole> role =
            Fields.one("Role", List.of(CcporRole.values()), CcporRole::label, null, "All roles");
    private final Select<Show> show = Fields.one("Show", List.of(Show.values()), Show::label, Show.ALL, null);
    private final Span count = new Span();
    private @Nullable CcporRole mine;

    /** What of the cases is shown. */
    enum Show {
        ALL("All cases"),
        NOT_RUN("Not run"),
        FAILED("Failed or blocked"),
        MINE("For my role");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    CaseFilter(Runnable changed) {
        area.addValueChangeListener(_ -> changed.run());
        role.addValueChangeListener(_ -> changed.run());
        show.addValueChangeListener(_ -> changed.run());
        count.addClassName("cat-small");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("cat-filter");
        getContent().add(area, role, show, count);
    }

    /** The role this person tests with decides whether there are cases of its own. */
    void person(AcceptanceState now) {
        mine = now.rights().role();
    }

    boolean fits(CaseLine it) {
        return (area.getValue() == null || it.test().area() == area.getValue())
                && (role.getValue() == null || it.test().role() == role.getValue())
                && switch (show.getValue()) {
                    case ALL -> true;
                    case NOT_RUN -> it.result() == null;
                    case FAILED -> it.result() == Result.FAIL || it.result() == Result.BLOCKED;
                    case MINE -> mine == null || it.test().role() == mine;
                };
    }

    void tell(long shown, int of) {
        count.setText(shown == of ? "%d cases".formatted(of) : "%d of %d cases".formatted(shown, of));
    }
}
