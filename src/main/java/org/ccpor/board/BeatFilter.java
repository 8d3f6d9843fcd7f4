package org.ccpor.board;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers the browser's heartbeat with the start of this process and the revision of the board, nothing else. A browser
 * compares them with what it shows: that notices a dead push line, whatever killed it. It stands before the security
 * chain and touches no session, so twenty idle boards cost next to nothing and do not keep anybody signed in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BeatFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    static final String PATH = "/beat";

    private final transient BoardSnapshots snapshots;
    private final long started;

    BeatFilter(BoardSnapshots snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.started = clock.millis();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!PATH.equals(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().print(started + " " + snapshots.current().revision());
    }
}
