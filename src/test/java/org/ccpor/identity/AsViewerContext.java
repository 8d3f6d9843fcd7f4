package org.ccpor.identity;

import java.util.Set;
import org.ccpor.identity.signin.SignedIn;
import org.ccpor.testing.AsViewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Makes the principal for {@link AsViewer}. */
public class AsViewerContext implements WithSecurityContextFactory<AsViewer> {
    @Override
    public SecurityContext createSecurityContext(AsViewer wanted) {
        var viewer = new Viewer(wanted.user(), "Test person", wanted.value(), Set.of(wanted.courts()));
        var person = new SignedIn(viewer, null, true);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        return context;
    }
}
