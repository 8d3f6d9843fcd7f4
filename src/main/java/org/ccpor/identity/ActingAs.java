package org.ccpor.identity;

import java.util.function.Supplier;
import org.ccpor.identity.signin.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Runs work in somebody's name where nobody is signed in: start-up, schedules, listeners. Rights are checked as if that
 * person had asked, so that no service needs a way around its guard. The architecture test names who may do so.
 */
@Component
public class ActingAs {
    /** Runs the work as this viewer and puts the former security context back, whatever happens. */
    public <T> T call(Viewer viewer, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var person = new SignedIn(viewer, null, true);
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The same for work without a result. */
    public void run(Viewer viewer, Runnable work) {
        call(viewer, () -> {
            work.run();
            return true;
        });
    }
}
