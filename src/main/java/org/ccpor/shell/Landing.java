package org.ccpor.shell;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Where people land after they signed in: at the address they asked for; otherwise contacts at their court, executives at
 * the overview, all others at the board.
 */
class Landing extends VaadinSavedRequestAwareAuthenticationSuccessHandler {
    private static final Map<String, String> HOMES =
            Map.of("ROLE_COURT_CONTACT", "/my-court", "ROLE_LEA_CONTACT", "/my-court", "ROLE_EXECUTIVE", "/overview");

    private final RequestCache asked;

    Landing(RequestCache asked) {
        this.asked = asked;
        setRequestCache(asked);
    }

    /** The bare address of the board asks for nothing in particular. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var saved = asked.getRequest(request, response);
        if (saved != null && bare(request, URI.create(saved.getRedirectUrl()))) {
            asked.removeRequest(request, response);
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }

    private static boolean bare(HttpServletRequest request, URI address) {
        return (request.getContextPath() + "/").equals(address.getPath()) && address.getQuery() == null;
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        var wanted = determineTargetUrl(request, response);
        if (who == null || !wanted.equals(getDefaultTargetUrl())) {
            return wanted;
        }
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(HOMES::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(wanted);
    }
}
