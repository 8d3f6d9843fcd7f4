package org.ccpor;

import org.ccpor.base.RefusedException;
import org.ccpor.form.round.FormIncompleteException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** How a call of the matrix of rights ended. */
enum End {
    /** It was done. */
    DONE,
    /** A right is missing. */
    DENIED,
    /** The right is there; a rule said no to what was asked. */
    RULE;

    /** @throws AssertionError if it ended for a reason that says nothing about rights */
    static End of(Throwable thrown, String asked) {
        return switch (thrown) {
            case AccessDeniedException _, AuthenticationCredentialsNotFoundException _ -> DENIED;
            case RefusedException _, FormIncompleteException _ -> RULE;
            default -> throw new AssertionError(asked + " neither let in nor refused", thrown);
        };
    }
}
