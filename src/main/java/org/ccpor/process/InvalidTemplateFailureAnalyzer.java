package org.ccpor.process;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a faulty template into a sentence on the console instead of a stack trace. */
class InvalidTemplateFailureAnalyzer extends AbstractFailureAnalyzer<InvalidTemplateException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidTemplateException cause) {
        return new FailureAnalysis(
                "A process template cannot be used. " + cause.getMessage() + ".",
                "Correct the template at that line, then start again.",
                cause);
    }
}
