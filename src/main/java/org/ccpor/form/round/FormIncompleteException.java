package org.ccpor.form.round;

import java.util.List;
import org.ccpor.form.Finding;

/** A form cannot be handed in yet; names every question to fix. */
public class FormIncompleteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /** With what blocks it, in the order of the questions. */
    public FormIncompleteException(List<Finding> findings) {
        super(findings.size() + " answers are missing or wrong");
        this.findings = List.copyOf(findings);
    }

    /** What blocks it. */
    public List<Finding> findings() {
        return findings;
    }
}
