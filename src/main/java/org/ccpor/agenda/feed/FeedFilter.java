package org.ccpor.agenda.feed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ccpor.base.Outage;
import org.ccpor.identity.Sha256;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Hands calendar programs what an address carries. It stands before the security chain, for this path only, and touches no
 * session: the secret in the address is all that is asked for. Whatever is wrong with it, the answer is the same 404.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class FeedFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Where addresses of calendars begin. */
    public static final String PATH = "/calendar/feed/";
    /** How addresses of calendars end. */
    public static final String ENDING = ".ics";

    private static final Pattern ADDRESS =
            Pattern.compile(Pattern.quote(PATH) + "([\\w-]{43})" + Pattern.quote(ENDING));
    private static final int TOO_MANY = 429;
    private static final String SOON = "60";

    private final transient FeedService feeds;
    private final transient FeedRateLimit limit;

    FeedFilter(FeedService feeds, FeedRateLimit limit) {
        this.feeds = feeds;
        this.limit = limit;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getServletPath().startsWith(PATH)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        var from = request.getRemoteAddr();
        if (!limit.admits(from)) {
            later(response, TOO_MANY, "Too many requests. Try again in a minute.");
            return;
        }
        try {
            answer(request, response, from);
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            later(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The board cannot be read just now.");
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String from) throws IOException {
        var asked = ADDRESS.matcher(request.getServletPath());
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var text = feeds.read(asked.matches() && reads ? asked.group(1) : "", board(request));
        if (text.isEmpty()) {
            limit.guessed(from);
            response.setHeader("Cache-Control", "no-store");
            say(response, HttpServletResponse.SC_NOT_FOUND, "There is no such calendar.");
            return;
        }
        var tag = '"' + Sha256.hex(text.get()) + '"';
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag);
        var known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"ccpor.ics\"");
        var body = text.get().getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(body);
        }
    }

    private static String board(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/";
    }

    private static void later(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setHeader("Retry-After", SOON);
        response.setHeader("Cache-Control", "no-store");
        say(response, status, sentence);
    }

    private static void say(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(sentence);
    }
}
