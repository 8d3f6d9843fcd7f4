package org.ccpor.standup.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The key of a display: from its address the first time, from then on from a cookie that no script can read. */
final class WallKey {
    private static final String NAME = "ccpor-wall";
    private static final Duration LONGEST = Duration.ofDays(400);

    private WallKey() {}

    static Optional<String> of(Location location) {
        return location.getQueryParameters().getSingleParameter("key").or(WallKey::kept);
    }

    /** Keeps a good key, so that the address need not carry it. */
    static void keep(String key) {
        var request = VaadinRequest.getCurrent();
        var response = VaadinResponse.getCurrent();
        if (request != null && response != null) {
            var cookie = new Cookie(NAME, key);
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setPath("/");
            cookie.setMaxAge(Math.toIntExact(LONGEST.toSeconds()));
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static Optional<String> kept() {
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(it -> it.getName().equals(NAME))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
