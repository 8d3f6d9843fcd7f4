package org.ccpor.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinSession;

/**
 * Says two minutes before the session ends that it will. The browser counts, because the server is silent while nobody
 * does anything; any request starts the count again. A remembered browser would come back signed in, but what was
 * opened and not saved would be gone, so it is warned as well.
 */
class SessionWarning extends Composite<Div> {
    SessionWarning() {
        var stay = new NativeButton("Stay signed in");
        stay.addClassNames("btn", "primary");
        // The click itself is the request that keeps the session.
        stay.addClickListener(click -> getElement().executeJs("window.ccporSession.seen()"));
        var text = new Paragraph("You will be signed out in two minutes, because nothing was done for a while.");
        text.setId("session-warning-text");
        getContent().add(text, stay);
        getContent().addClassName("session-warning");
        getContent()
                .getElement()
                .setAttribute("role", "alertdialog")
                .setAttribute("aria-labelledby", "session-warning-text")
                .setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var session = VaadinSession.getCurrent();
        if (session == null || session.getSession() == null) {
            return;
        }
        attached.getUI().getPage().addJavaScript("js/session.js");
        getElement()
                .executeJs(
                        "const start = () => window.ccporSession ? window.ccporSession.watch(this, $0)"
                                + " : setTimeout(start, 200); start()",
                        session.getSession().getMaxInactiveInterval());
    }
}
