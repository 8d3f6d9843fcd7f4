package org.ccpor.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Addresses nobody knows. */
@ParentLayout(MainLayout.class)
@PageTitle("Nothing here · CCPOR Deployment")
@AnonymousAllowed
class NotFoundView extends ProblemPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotFoundException> error) {
        sayNotFound();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
