package org.ccpor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/** A page that cannot be opened, in three ways. */
@Route("failing")
@PermitAll
class FailingView extends Composite<Section> implements BeforeEnterObserver {
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        switch (String.join(
                "", entering.getLocation().getQueryParameters().getParameters().keySet())) {
            case "denied" -> throw new AccessDeniedException("not yours");
            case "outage" -> throw new CannotCreateTransactionException("down");
            default -> throw new IllegalStateException("secret detail");
        }
    }
}
