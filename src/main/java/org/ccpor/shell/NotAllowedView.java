package org.ccpor.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page this role may not open; looks like a page that does not exist. */
@ParentLayout(MainLayout.class)
@PageTitle("Nothing here · CCPOR Deployment")
@AnonymousAllowed
class NotAllowedView extends ProblemPage implements HasErrorParameter<AccessDeniedException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDeniedException> error) {
        sayNotFound();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
