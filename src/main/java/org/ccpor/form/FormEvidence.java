package org.ccpor.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.form.definition.Meaning;
import org.ccpor.form.draft.AnswerSources;
import org.ccpor.form.draft.Form;
import org.ccpor.form.draft.FormRepository;
import org.ccpor.form.draft.FormSupport;
import org.ccpor.form.draft.TypedAnswer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all forms of a court show together. For services, in their transaction; who may read it they have asked before. */
@Component
public class FormEvidence {
    private final FormItemService items;
    private final FormDefinitions definitions;
    private final FormRepository forms;
    private final AnswerSources sources;
    private final ObjectProvider<FormRule> guardians;

    FormEvidence(
            FormItemService items,
            FormDefinitions definitions,
            FormRepository forms,
            AnswerSources sources,
            ObjectProvider<FormRule> guardians) {
        this.items = items;
        this.definitions = definitions;
        this.forms = forms;
        this.sources = sources;
        this.guardians = guardians;
    }

    /**
     * By name; forms that the plan of the court does not have are missing.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the viewer may not read the court
     */
    public Map<Name, Shown> of(String court) {
        return items.find(court).map(this::of).orElse(Map.of());
    }

    private Map<Name, Shown> of(FormPlan plan) {
        var begun = forms.ofDeployment(plan.deployment()).stream()
                .collect(Collectors.toMap(Form::code, Function.identity()));
        var typed = TypedAnswer.grouped(forms.typed(plan.deployment()));
        var all = new HashMap<Name, Shown>();
        for (var newest : definitions.all()) {
            var code = newest.code();
            if (plan.items(code).isEmpty()) {
                continue;
            }
            var form = begun.get(code);
            var definition = form == null ? newest : definitions.get(code, form.definition());
            var state = form == null ? FormState.NOT_BEGUN : form.state();
            var about = FormSupport.about(plan, code, typed);
            var given = form == null
                    ? definition.starts(about)
                    : sources.beside(typed.getOrDefault(code, Answers.NONE), code, plan.deployment());
            put(all, code, state, Meaning.of(definition, given, about).proves());
            guardians(code).forEach(it -> put(all, code, state, it.proves(about)));
        }
        return all;
    }

    private List<FormRule> guardians(FormCode code) {
        return guardians.stream().filter(it -> it.form().equals(code)).toList();
    }

    private static void put(
            Map<Name, Shown> all, FormCode code, FormState state, Map<String, FormDefinition.Proof> proofs) {
        proofs.forEach((name, proof) -> all.put(new Name(code, name), new Shown(code, state, proof)));
    }

    /**
     * What a proof is asked for by.
     *
     * @param proof as {@link FormDefinition#proves} names it
     */
    public record Name(FormCode form, String proof) {}

    /** A proof with where it comes from. */
    public record Shown(FormCode form, FormState state, FormDefinition.Proof proof) {}
}
