package org.ccpor.form.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.court.CourtDirectory;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.model.EditorModel;

/** One form on a page of its own, for contacts, phones and links in mails. */
@Route("court/:slug/form/:code")
@PermitAll
class FormView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient EditorModel editor;
    private final transient CourtDirectory courts;
    private String title = "Form";

    FormView(EditorModel editor, CourtDirectory courts) {
        this.editor = editor;
        this.courts = courts;
        addClassName("form-view");
    }

    /** The form a URL names. */
    static FormKey key(BeforeEnterEvent enter, EditorModel editor) {
        var parameters = enter.getRouteParameters();
        var code = parameters
                .get("code")
                .flatMap(FormCode::of)
                .filter(it -> editor.definitions().newest(it).isPresent())
                .orElseThrow(() -> new NotFoundException("No such form"));
        return new FormKey(parameters.get("slug").orElse(""), code);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var key = key(enter, editor);
        var editor = editor(key);
        var court = courts.find(key.court()).orElseThrow(() -> new NotFoundException("No such court"));
        var back = new Anchor("court/" + key.court(), "← " + court.name());
        back.getElement().setAttribute("router-link", true);
        back.addClassName("form-back");
        var name = new H1(court.officialName());
        name.addClassName("form-court");
        title = editor.vm().words().texts().get("title") + " · " + court.name();
        removeAll();
        editor.lead(back, name);
        add(editor);
    }

    private FormEditor editor(FormKey key) {
        try {
            return new FormEditor(editor, key);
        } catch (RefusedException notInThePlan) {
            throw new NotFoundException(notInThePlan.sentence());
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · CCPOR Deployment";
    }
}
