package org.ccpor.testing;

import java.util.List;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Viewer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs a viewer in on the thread of a test, and is the viewer that slices without accounts ask for. */
@TestComponent
public final class SignedIn implements CurrentViewer {

    @Override
    public Viewer get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Viewer viewer) {
            return viewer;
        }
        throw new AccessDeniedException("Nobody is signed in");
    }

    public static void as(Viewer viewer) {
        var role = new SimpleGrantedAuthority("ROLE_" + viewer.role().name());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(viewer, "", List.of(role)));
        SecurityContextHolder.setContext(context);
    }

    public static void asNobody() {
        SecurityContextHolder.clearContext();
    }
}
