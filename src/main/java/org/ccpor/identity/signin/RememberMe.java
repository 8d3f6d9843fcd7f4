package org.ccpor.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Keeps a browser signed in over restarts and ended sessions. An outage of the database is let through: the cookie
 * stays, and the next request tries again.
 */
@Component
public class RememberMe extends AbstractRememberMeServices {
    private final RememberedSignIns signIns;

    RememberMe(UserDetailsService people, RememberedSignIns signIns, SignInProperties properties) {
        // The key only proves that a token was made by this process; nothing outlives it.
        super(UUID.randomUUID().toString(), people);
        this.signIns = signIns;
        setTokenValiditySeconds(Math.toIntExact(properties.remembered().toSeconds()));
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        hand(signIns.start(authentication.getName()), request, response);
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new RememberMeAuthenticationException("Malformed cookie");
        }
        var ticket = signIns.next(cookie[0], cookie[1])
                .orElseThrow(() -> new RememberMeAuthenticationException("The token is used up or unknown"));
        var person = getUserDetailsService().loadUserByUsername(ticket.account());
        hand(ticket, request, response);
        return person;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            signIns.end(decodeCookie(cookie)[0]);
        }
        super.logout(request, response, authentication);
    }

    /** Series of the browser that asks; empty if it is not remembered. */
    public Optional<String> series(HttpServletRequest request) {
        var cookie = extractRememberMeCookie(request);
        try {
            return cookie == null || cookie.isEmpty() ? Optional.empty() : Optional.of(decodeCookie(cookie)[0]);
        } catch (InvalidCookieException malformed) {
            return Optional.empty();
        }
    }

    private void hand(RememberedSignIns.Ticket ticket, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {ticket.series(), ticket.token()}, getTokenValiditySeconds(), request, response);
    }
}
