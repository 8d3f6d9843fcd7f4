package org.ccpor.training;

import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.form.FormRule;
import org.springframework.stereotype.Component;

/** Shows to other forms what attendance and the list of users say, which are no answers of form F9. */
@Component
class TrainingFormRule implements FormRule {
    private final TrainingSupport support;

    TrainingFormRule(TrainingSupport support) {
        this.support = support;
    }

    @Override
    public FormCode form() {
        return TrainingRecordForm.CODE;
    }

    @Override
    public List<Finding> check(FormDefinition.About about) {
        return support.plan(about.court())
                .map(support::coverage)
                .filter(it -> !it.met())
                .map(it ->
                        List.of(Finding.warning("sessions", "Not enough people are trained yet: " + it.words() + ".")))
                .orElse(List.of());
    }

    /** {@code coverage}: enough people are trained; {@code certified}: nobody loses CLETS soon after go-live. */
    @Override
    public Map<String, Proof> proves(FormDefinition.About about) {
        return support.plan(about.court())
                .map(support::coverage)
                .map(TrainingFormRule::of)
                .orElse(Map.of());
    }

    private static Map<String, Proof> of(Coverage coverage) {
        if (coverage.listed() == 0) {
            return Map.of("coverage", Proof.open(coverage.words()), "certified", Proof.open(coverage.words()));
        }
        return Map.of(
                "coverage",
                Proof.of(coverage.met(), coverage.words()),
                "certified",
                Proof.of(coverage.losing().isEmpty(), coverage.cletsWords()));
    }
}
