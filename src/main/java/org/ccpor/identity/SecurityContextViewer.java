package org.ccpor.identity;

import org.ccpor.identity.signin.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the principal; in a background effect the holder is the viewer's own, because it follows the tab's session. */
@Component
class SecurityContextViewer implements CurrentViewer {
    @Override
    public Viewer get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var principal = authentication == null ? null : authentication.getPrincipal();
        if (principal instanceof SignedIn person) {
            return person.viewer();
        }
        if (principal instanceof Viewer viewer) {
            return viewer;
        }
        throw new AccessDeniedException("Nobody is signed in");
    }
}
