package org.ccpor.shell;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where people land after they signed in: the address they asked for; otherwise contacts at their court, all others at the board. */
class Landing extends VaadinSavedRequestAwareAuthenticationSuccessHandler {
    private static final Set<String> CONTACTS = Set.of("ROLE_COURT_CONTACT", "ROLE_LEA_CONTACT");

    private final RequestCache asked;

    Landing(RequestCache asked) {
        this.asked = asked;
        setRequestCache(asked);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var contact = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(CONTACTS::contains);
        var saved = asked.getRequest(request, response);
        if (contact
                && (saved == null
                        || "/".equals(URI.create(saved.getRedirectUrl()).getPath()))) {
            asked.removeRequest(request, response);
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, "/my-court");
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
