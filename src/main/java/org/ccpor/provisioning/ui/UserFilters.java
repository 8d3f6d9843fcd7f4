package org.ccpor.provisioning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.ccpor.base.ui.Fields;
import org.ccpor.provisioning.AgencyType;
import org.ccpor.provisioning.CcporRole;
import org.ccpor.provisioning.UserFilter;
import org.ccpor.provisioning.UserGap;
import org.ccpor.provisioning.UserStatus;

/** Narrows the list. */
class UserFilters extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final TextField text = new TextField("Search");
    private final Select<AgencyType> side;
    private final Select<CcporRole> role;
    private final Select<UserStatus> status;
    private final Select<UserGap> gap;

    UserFilters(Runnable changed) {
        text.setPlaceholder("Name, e-mail, job, place");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> changed.run());
        side = one("Side", AgencyType.values(), AgencyType::label, "Both", changed);
        role = one("Role", CcporRole.values(), CcporRole::label, "All", changed);
        status = one("Status", UserStatus.values(), UserStatus::label, "On the list", changed);
        gap = one("Lacks", UserGap.values(), UserGap::label, "Anything or nothing", changed);
        getContent().addClassName("users-filters");
        getContent().getElement().setAttribute("role", "search").setAttribute("aria-label", "Narrow the list");
        getContent().add(text, side, role, status, gap);
    }

    /** In the order of names; the grid says another one. */
    UserFilter value() {
        return new UserFilter(
                text.getValue(),
                side.getValue(),
                role.getValue(),
                status.getValue(),
                gap.getValue(),
                UserFilter.Sort.NAME,
                false);
    }

    private static <T> Select<T> one(String label, T[] all, Function<T, String> name, String none, Runnable changed) {
        var field = Fields.one(label, List.of(all), name, null, none);
        field.addValueChangeListener(_ -> changed.run());
        return field;
    }
}
