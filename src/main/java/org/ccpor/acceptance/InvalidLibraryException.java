package org.ccpor.acceptance;

/** A library file breaks a rule; the message names file and case. */
class InvalidLibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidLibraryException(String file, String reason) {
        super(file + ": " + reason);
    }
}
