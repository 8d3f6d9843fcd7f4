package org.ccpor.board;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ccpor.collaboration.Presence;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers a page that has not heard the {@link Beat} on its line, over plain HTTP: that notices a dead line, whatever
 * killed it. It stands before the security chain and touches no session, so asking is cheap and keeps nobody signed in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BeatFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    static final String PATH = "/beat";

    private final transient Beat beat;
    private final transient Presence presence;

    BeatFilter(Beat beat, Presence presence) {
        this.beat = beat;
        this.presence = presence;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!PATH.equals(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        var page = request.getParameter("page");
        if (page != null) {
            presence.heard(page);
        }
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(beat.words());
    }
}
