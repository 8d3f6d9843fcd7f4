package org.ccpor.identity;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the principal; in a background effect the holder is the viewer's own, because it follows the tab's session. */
@Component
class SecurityContextViewer implements CurrentViewer {
    @Override
    public Viewer get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return person.viewer();
        }
        throw new AccessDeniedException("Nobody is signed in");
    }
}
