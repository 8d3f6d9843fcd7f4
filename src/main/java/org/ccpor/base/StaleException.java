package org.ccpor.base;

/** The thing was changed by somebody else since the person saw it. Carries what it is now, so that both can be shown. */
public class StaleException extends RefusedException {
    private static final long serialVersionUID = 1L;

    public StaleException(String message) {
        super(message);
    }
}
