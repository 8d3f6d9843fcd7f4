package org.ccpor.assessment.scope;

import java.util.List;
import java.util.Optional;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.Gateway;
import org.ccpor.deployment.Imaging;
import org.ccpor.deployment.ProcessingOptions.Sequence;
import org.ccpor.deployment.ProcessingOptions.Side;
import org.ccpor.deployment.ProcessingOptions.UseGateway;
import org.ccpor.form.Derived;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Form F1: joining starts with it, and it decides which items a court needs (domain F1, 3.4, 3.5). */
@Component
public class ScopeQuestionnaire extends FormDefinition<Scope> {
    /** Needs nothing but the answers. */
    public ScopeQuestionnaire() {
        super(FormCode.F1, 1, Scope.class);
    }

    @Override
    public List<Finding> check(Scope answers, About about) {
        return new ScopeRule(answers, about).findings();
    }

    @Override
    public List<Derived> derived(Scope answers, About about) {
        return ScopeFigures.of(answers).derived();
    }

    /** Which way of working leaves out what: domain 3.4. What is not answered leaves a fact as it was. */
    @Override
    public Optional<Facts> decides(Scope answers, Facts now) {
        var sequence = answers.sequence();
        if (sequence == null) {
            return Optional.empty();
        }
        return Optional.of(new Facts(
                imaging(sequence, answers.imagingBy(), now.imaging()),
                enters(sequence) ? gateway(answers.useGateway(), now.gateway()) : Gateway.NO));
    }

    /** Whether data are entered, so that there is something to submit to CARPOS. */
    private static boolean enters(Sequence sequence) {
        return sequence != Sequence.IMAGE_ONLY && sequence != Sequence.QUERY_ONLY;
    }

    private static Imaging imaging(Sequence sequence, @Nullable Side by, Imaging now) {
        return switch (sequence) {
            case QUERY_ONLY -> Imaging.QUERY;
            case DATA_ONLY -> Imaging.NONE;
            default -> imaging(by, now);
        };
    }

    private static Imaging imaging(@Nullable Side by, Imaging now) {
        return switch (by) {
            case null -> now;
            case COURT -> Imaging.COURT;
            case LEA -> Imaging.LEA;
            case BOTH -> Imaging.BOTH;
        };
    }

    private static Gateway gateway(@Nullable UseGateway answer, Gateway now) {
        return switch (answer) {
            case null -> now;
            case YES -> Gateway.YES;
            case NO -> Gateway.NO;
            case LATER -> Gateway.LATER;
        };
    }
}
