package org.ccpor.provisioning;

import org.ccpor.base.Refused;
import org.ccpor.deployment.FormItems;
import org.ccpor.deployment.FormPlan;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormReader;
import org.ccpor.identity.CurrentViewer;
import org.springframework.stereotype.Component;

/** While form F7 is with the team, only the team changes the list; after the deployment nobody does. */
@Component
class UserLock {
    private final FormReader forms;
    private final FormItems items;
    private final CurrentViewer viewer;

    UserLock(FormReader forms, FormItems items, CurrentViewer viewer) {
        this.forms = forms;
        this.items = items;
        this.viewer = viewer;
    }

    /** @throws Refused if the list was handed in and not returned or reopened since, or the deployment has ended */
    void requireOpen(String court) {
        items.find(court).ifPresent(FormPlan::requireOpen);
        if (!open(court)) {
            throw new Refused("The list was handed in. Ask the CCPOR team to return it, then change it.");
        }
    }

    boolean open(String court) {
        return viewer.get().coordinates()
                || forms.page(new FormKey(court, UserListForm.CODE)).state().open();
    }
}
