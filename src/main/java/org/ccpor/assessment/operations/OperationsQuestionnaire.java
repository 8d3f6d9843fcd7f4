package org.ccpor.assessment.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.assessment.operations.Operations.Handling;
import org.ccpor.assessment.operations.Operations.Workstations;
import org.ccpor.assessment.scope.ScopeFigures;
import org.ccpor.assessment.scope.ScopeQuestionnaire;
import org.ccpor.base.FormCode;
import org.ccpor.form.Answers;
import org.ccpor.form.Derived;
import org.ccpor.form.Derived.Tone;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Form F2: how the court handles orders today and with what (domain F2). */
@Component
class OperationsQuestionnaire extends FormDefinition<Operations> {
    private final ScopeQuestionnaire scope;

    OperationsQuestionnaire(ScopeQuestionnaire scope) {
        super(FormCode.F2, 1, Operations.class);
        this.scope = scope;
    }

    @Override
    public List<Finding> check(Operations answers, About about) {
        return new OperationsRule(answers, about, expectedUsers(about)).findings();
    }

    @Override
    public List<Derived> derived(Operations answers, About about) {
        var all = new ArrayList<Derived>();
        var staff = sum(answers.rpoDepartments().stream().map(Handling::staffCount));
        if (staff > 0) {
            all.add(new Derived("rpoDepartments", "Staff handling orders", "%,d".formatted(staff), Tone.PLAIN));
        }
        var pcs = workstations(answers);
        if (pcs > 0) {
            all.add(workstations(pcs, expectedUsers(about)));
        }
        return all;
    }

    private static Derived workstations(int pcs, int users) {
        var few = pcs < users;
        var words = users == 0 ? "%,d".formatted(pcs) : "%,d for %,d expected users of the court".formatted(pcs, users);
        return new Derived("pcs", "Workstations", words, few ? Tone.ATTENTION : Tone.PLAIN);
    }

    static int workstations(Operations answers) {
        return sum(answers.pcs().stream().map(Workstations::count));
    }

    /** Users of the court by the scope questionnaire; 0 while it does not say. */
    private int expectedUsers(About about) {
        Answers answers = about.of(FormCode.F1);
        return ScopeFigures.of(scope.read(answers)).courtUsers();
    }

    private static int sum(Stream<@Nullable Integer> numbers) {
        return numbers.filter(Objects::nonNull).mapToInt(it -> it).sum();
    }
}
