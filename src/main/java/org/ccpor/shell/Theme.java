package org.ccpor.shell;

import com.vaadin.flow.component.page.ColorScheme;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Light, dark, or whatever the device says. Kept in a cookie: it belongs to the screen, not the person, and a page has to
 * have it before it is first painted, or a dark one would flash white.
 */
enum Theme {
    SYSTEM("System", ColorScheme.Value.SYSTEM),
    LIGHT("Light", ColorScheme.Value.LIGHT),
    DARK("Dark", ColorScheme.Value.DARK);

    /** Of the cookie. */
    static final String NAME = "ccpor-theme";

    private static final Duration LONGEST = Duration.ofDays(400);

    private final String label;
    private final ColorScheme.Value scheme;

    Theme(String label, ColorScheme.Value scheme) {
        this.label = label;
        this.scheme = scheme;
    }

    String label() {
        return label;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    static Optional<Theme> of(@Nullable String key) {
        return Stream.of(values()).filter(it -> it.key().equals(key)).findAny();
    }

    static Optional<Theme> of(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(it -> it.getName().equals(NAME))
                        .findFirst()
                        .flatMap(it -> of(it.getValue()));
    }

    Cookie cookie(boolean secure) {
        var cookie = new Cookie(NAME, key());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(LONGEST.toSeconds()));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
