package org.ccpor.shell;

import com.vaadin.flow.server.VaadinSession;
import org.ccpor.base.live.Topic;

/**
 * Somebody chose light or dark in one of the pages of a browser.
 *
 * @param session names the browser's session on this node
 */
record ThemeChosen(String session) implements Topic {
    static ThemeChosen in(VaadinSession session) {
        return new ThemeChosen(session.getPushId());
    }
}
