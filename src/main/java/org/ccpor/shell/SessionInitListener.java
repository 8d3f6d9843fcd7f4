package org.ccpor.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives every session our error handler. */
@Component
class SessionInitListener implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource()
                .addSessionInitListener(begun -> begun.getSession().setErrorHandler(new ReportingErrorHandler()));
    }
}
