package org.ccpor.shell;

import org.ccpor.identity.AccountChanged;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the sessions of a person whose rights or password changed: what a session may do is fixed when it starts. */
@Component
class OpenSessions {
    private final SessionRegistry sessions;

    OpenSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void on(AccountChanged changed) {
        sessions.getAllPrincipals().stream()
                .filter(it ->
                        it instanceof UserDetails person && person.getUsername().equals(changed.userName()))
                .flatMap(it -> sessions.getAllSessions(it, false).stream())
                .filter(it -> !it.getSessionId().equals(changed.keptSession()))
                .forEach(SessionInformation::expireNow);
    }
}
