package org.ccpor.assessment;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.assessment.Check.State;
import org.ccpor.assessment.infrastructure.InfrastructureAnswers;
import org.ccpor.assessment.infrastructure.InfrastructureAssessment;
import org.ccpor.form.ChoiceSource;
import org.ccpor.form.ChoiceSource.Choice;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a waiver of form F4 can be about: checks that have not passed, open actions, and what was waived before. */
@Component
class WaiverChoiceSource implements ChoiceSource {
    static final String NAME = "infrastructure-checks";

    private final InfrastructureAssessment form;
    private final ObjectProvider<FormService> formService;

    WaiverChoiceSource(InfrastructureAssessment form, ObjectProvider<FormService> formService) {
        this.form = form;
        this.formService = formService;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Choice> of(String court) {
        var key = new FormKey(court, form.code());
        var forms = formService.getObject();
        var answers = form.read(forms.page(key).answers());
        return choices(answers, form.outcome(answers, forms.about(key)));
    }

    static List<Choice> choices(InfrastructureAnswers answers, Outcome outcome) {
        var waivedOnce = answers.waivers().stream()
                .map(Waiver::what)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return Stream.concat(
                        outcome.checks().stream()
                                .filter(it -> !it.is(State.PASS) || waivedOnce.contains(it.key()))
                                .map(it -> new Choice(it.key(), it.name())),
                        answers.actions().stream()
                                .filter(it -> it.what() != null)
                                .filter(it -> outcome.checks().stream().noneMatch(check -> Outcome.opened(it, check)))
                                .filter(it -> it.open() || waivedOnce.contains(it.id()))
                                .map(it -> new Choice(it.id(), "Action: " + it.what())))
                .toList();
    }
}
