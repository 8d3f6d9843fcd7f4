package org.ccpor.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be opened: one sentence, and a reference if it was our fault. */
@ParentLayout(MainLayout.class)
@PageTitle("Not available · CCPOR Deployment")
@AnonymousAllowed
class FailedView extends ProblemPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> error) {
        var problem = Problem.of(error.getException());
        say(problem.expected() ? "Not now" : "This page failed", problem.sentence());
        return problem.expected()
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
