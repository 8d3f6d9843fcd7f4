package org.ccpor.acceptance;

/** A library file breaks a rule; the message names file and case. */
class LibraryInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LibraryInvalid(String file, String reason) {
        super(file + ": " + reason);
    }
}
