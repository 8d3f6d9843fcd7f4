package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.courtpage.CourtPlace;
import org.ccpor.courtpage.CourtTab;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService.FormLine;
import org.jspecify.annotations.Nullable;

/** A tab of forms: the one form, or a list of several and the one that was opened. Holds nothing while it is not seen. */
class CourtFormPanel extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final CourtTab tab;
    private final transient CourtForms forms;
    private transient @Nullable FormKey open;

    CourtFormPanel(CourtTab tab, CourtForms forms) {
        this.tab = tab;
        this.forms = forms;
        getContent().addClassName("court-pane");
    }

    /** @param code form to open where the tab has several; {@code null} for the list */
    void show(List<FormLine> lines, @Nullable FormCode code) {
        var mine = tab.among(lines);
        var key = mine.size() == 1
                ? mine.getFirst().key()
                : mine.stream()
                        .map(FormLine::key)
                        .filter(it -> it.code().equals(code))
                        .findFirst()
                        .orElse(null);
        if (key != null && key.equals(open)) {
            return;
        }
        open = key;
        getContent().removeAll();
        if (key == null) {
            getContent().add(forms.list(mine));
            return;
        }
        if (mine.size() > 1) {
            var back = new Anchor(new CourtPlace(tab, null).path(key.court()), "← All " + mine.size() + " forms");
            back.getElement().setAttribute("router-link", true);
            back.addClassName("form-back");
            getContent().add(back);
        }
        getContent().add(forms.editor(key));
    }

    void release() {
        open = null;
        getContent().removeAll();
    }
}
