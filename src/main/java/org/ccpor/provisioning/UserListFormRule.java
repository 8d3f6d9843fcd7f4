package org.ccpor.provisioning;

import java.util.List;
import java.util.Map;
import org.ccpor.base.FormCode;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.form.FormRule;
import org.springframework.stereotype.Component;

/** Keeps form F7 from being handed in while the list has errors. */
@Component
class UserListFormRule implements FormRule {
    private static final int NAMED = 5;

    private final UserQuery query;
    private final UserSupport support;

    UserListFormRule(UserQuery query, UserSupport support) {
        this.query = query;
        this.support = support;
    }

    @Override
    public FormCode form() {
        return UserListForm.CODE;
    }

    @Override
    public List<Finding> check(FormDefinition.About about) {
        var summary = summary(about.court());
        var errors = summary.errors();
        if (summary.users() == 0) {
            return List.of(Finding.error("complete", "The list is empty. Add the users, or import them."));
        } else if (errors.isEmpty()) {
            return List.of();
        }
        var named = errors.stream()
                .limit(NAMED)
                .map(it -> it.who().isEmpty() ? it.sentence() : it.who() + ": " + it.sentence())
                .toList();
        var more = errors.size() - named.size();
        return List.of(Finding.error(
                "complete",
                "Fix the list first. " + String.join(" ", named)
                        + (more > 0 ? " And %,d more, shown above the list.".formatted(more) : "")));
    }

    @Override
    public Map<String, Proof> proves(FormDefinition.About about) {
        var scope = support.scope(about.court());
        var active =
                query.all(about.court()).stream().filter(ListedUser::active).toList();
        return Map.of("ready", UserEvidence.ready(active, scope), "certified", UserEvidence.certified(active, scope));
    }

    private UserSummary summary(String court) {
        return UserSummary.of(query.all(court), support.scope(court));
    }
}
