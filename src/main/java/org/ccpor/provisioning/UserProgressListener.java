package org.ccpor.provisioning;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ccpor.deployment.FormItemService;
import org.ccpor.deployment.FormPlan;
import org.ccpor.form.FormChanged;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormService;
import org.ccpor.form.FormState;
import org.ccpor.provisioning.profile.ProfileForm;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the items of form F7 how far the accounts are, and completes them when everybody is ready, the list is accepted and
 * the court profile (F6) is set up in staging and production.
 */
@Component
class UserProgressListener {
    private final UserQuery query;
    private final UserSupport support;
    private final FormItemService items;
    private final FormService forms;
    private final Places places;

    UserProgressListener(
            UserQuery query, UserSupport support, FormItemService items, FormService forms, Places places) {
        this.query = query;
        this.support = support;
        this.items = items;
        this.forms = forms;
        this.places = places;
    }

    /** In the transaction of the change; a court without a deployment has no items. */
    void note(String court) {
        items.find(court).ifPresent(plan -> note(plan, UserSummary.of(query.all(court), support.scope(plan))));
    }

    /** Accepting the list or setting up the profile may be what was missing. */
    @EventListener
    void on(FormChanged changed) {
        var key = changed.key();
        var step = key.code().equals(UserListForm.CODE) && changed.paths().isEmpty();
        var setUp = key.code().equals(ProfileForm.CODE)
                && ProfileForm.SET_UP.stream().anyMatch(changed.paths()::contains);
        if (step || setUp) {
            note(key.court());
        }
    }

    private void note(FormPlan plan, UserSummary summary) {
        var court = plan.court();
        var ready = summary.users() > 0 && summary.ready() == summary.users();
        var setUp = ProfileForm.setUp(places.profile(court));
        var words = ready && !setUp
                ? summary.words() + ", the court profile is not set up in production yet"
                : summary.words();
        var evidence = plan.items(UserListForm.CODE).stream()
                .map(it -> it.item().id())
                .collect(Collectors.toMap(Function.identity(), _ -> words));
        items.progressed(court, UserListForm.CODE, evidence);
        if (ready && setUp && accepted(court)) {
            items.closed(court, UserListForm.CODE, evidence, Set.of());
        }
    }

    private boolean accepted(String court) {
        return forms.page(new FormKey(court, UserListForm.CODE)).state() == FormState.ACCEPTED;
    }
}
