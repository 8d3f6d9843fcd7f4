package org.ccpor.golive;

import java.util.List;
import org.ccpor.base.FormCode;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps the checklist from being handed in while a mandatory line is neither answered as needed nor waived. */
@Component
class ReadinessFormRule implements FormRule {
    /** Late, because the desk reads what all guardians show. */
    private final ObjectProvider<GoLiveSupport> support;

    ReadinessFormRule(ObjectProvider<GoLiveSupport> support) {
        this.support = support;
    }

    @Override
    public FormCode form() {
        return ReadinessForm.CODE;
    }

    @Override
    public List<Finding> check(FormDefinition.About about) {
        var found = support.getObject();
        return found.items().find(about.court()).map(found::read).stream()
                .flatMap(it -> it.against().stream())
                .map(it -> Finding.error(
                        "lines/" + it.line().row(),
                        "Line %d, %s: %s."
                                .formatted(
                                        it.line().number(),
                                        it.label(),
                                        it.fed()
                                                ? "fix it where its evidence is, or have it waived"
                                                : "answer yes, or have it waived")))
                .toList();
    }
}
