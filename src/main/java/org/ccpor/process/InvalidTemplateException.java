package org.ccpor.process;

/** A template file breaks a rule; the application does not start with it. The message names file, line and reason. */
class InvalidTemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidTemplateException(String file, int line, String reason) {
        super("%s, line %d: %s".formatted(file, line, reason));
    }
}
